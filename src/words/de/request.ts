import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";
import { toColleague } from "./requestToColleague";

export const words: IntroductionWords = {
  language: language.code,
  toColleague,
  note: {
    subject: (rep) => `Kennenlernen: ${rep}`,
    greeting: (prospect) => (prospect === "" ? "Guten Tag," : `Guten Tag ${prospect},`),
    answer: (subject, introducer) =>
      `vielen Dank für Ihre Nachricht zu „${subject}“. ${introducer} und ich arbeiten zusammen.`,
    introduction: (rep, introducer) =>
      `mein Name ist ${rep}, ich arbeite mit ${introducer} zusammen.`,
    reminder: (rep, introducer) =>
      `wir hatten schon einmal Kontakt: Ich bin ${rep} und arbeite mit ${introducer} zusammen.`,
    topic: (subject) => `Es geht um „${subject}“.`,
    ask: "Hätten Sie diese oder nächste Woche Zeit für ein kurzes Gespräch?",
    regards: "Freundliche Grüße",
  },
  taskSubject: (introducer, prospect) =>
    `${introducer} um eine Vorstellung bei ${prospect} gebeten`,
  header: { from: "Von", date: "Datum", subject: "Betreff" },
};
