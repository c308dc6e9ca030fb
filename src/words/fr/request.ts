import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";
import { toColleague } from "./requestToColleague";

export const words: IntroductionWords = {
  language: language.code,
  toColleague,
  note: {
    subject: (rep) => `Prise de contact : ${rep}`,
    greeting: (prospect) => (prospect === "" ? "Bonjour," : `Bonjour ${givenNameOf(prospect)},`),
    answer: (subject, introducer) =>
      `Merci pour votre message au sujet de « ${subject} ». ${introducer} et moi sommes collègues.`,
    introduction: (rep, introducer) =>
      `Je m’appelle ${rep}. ${introducer} et moi sommes collègues.`,
    reminder: (rep, introducer) =>
      `Nous avons déjà échangé. Je suis ${rep}, et ${introducer} et moi sommes collègues.`,
    topic: (subject) => `Je vous écris au sujet de « ${subject} ».`,
    ask: "Auriez-vous un moment pour échanger cette semaine ou la semaine prochaine ?",
    regards: "Bien cordialement,",
  },
  taskSubject: (introducer, prospect) =>
    `Mise en relation avec ${prospect} demandée à ${introducer}`,
  header: { from: "De", date: "Date", subject: "Objet" },
};
