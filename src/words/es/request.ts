import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";

export const words: IntroductionWords = {
  language: language.code,
  subject: (prospect) => `Presentación a ${prospect}`,
  greeting: (introducer) => (introducer === "" ? "Hola:" : `Hola ${givenNameOf(introducer)}:`),
  wish: (prospect) => `Me gustaría conocer a ${prospect}.`,
  quotedBelow: "El mensaje del que se trata figura más abajo.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `Por lo que veo, el último contacto entre usted y ${prospect} fue en ${month}.`,
    turnedToProspect: (prospect, month) =>
      `Por lo que veo, usted contactó por última vez con ${prospect} en ${month}.`,
    turnedToColleague: (prospect, month) =>
      `Por lo que veo, ${prospect} contactó por última vez con usted en ${month}.`,
    onSameMessages: (prospect, month) =>
      `Por lo que veo, usted y ${prospect} coincidieron por última vez en los mismos mensajes en ${month}.`,
    onThisMessage: (prospect) => `Usted y ${prospect} participan en la misma conversación.`,
  },
  undated: {
    inTouch: (prospect) => `Por lo que veo, usted y ${prospect} ya han estado en contacto.`,
    turnedToProspect: (prospect) => `Por lo que veo, usted ya ha contactado con ${prospect}.`,
    turnedToColleague: (prospect) => `Por lo que veo, ${prospect} ya ha contactado con usted.`,
    onSameMessages: (prospect) =>
      `Por lo que veo, usted y ${prospect} ya han coincidido en los mismos mensajes.`,
  },
  ask: (prospect) =>
    `¿Podría presentarnos? En ese caso, consulte antes con ${prospect} si le parece bien.`,
  atCompany: {
    wish: ({ person, company, prospect }) =>
      person === ""
        ? `Veo que está en contacto con personas de ${company}. Intento contactar allí con ${prospect}.`
        : `Veo que conoce a ${person} en ${company}. Intento contactar con ${prospect}, que también trabaja allí.`,
    ask: (person) =>
      person === ""
        ? "¿Podría decirme quién podría presentarnos allí, o recomendarme?"
        : `¿Podría pedirle a ${person} que nos presente, o recomendarme?`,
  },
  easyNo: "Un no es perfectamente válido y no necesita explicación.",
  thanks: "Muchas gracias y un saludo,",
  noteLead: (prospect) => `Si le ayuda, puede reenviar estas líneas a ${prospect}:`,
  note: {
    greeting: (prospect) => (prospect === "" ? "Hola:" : `Hola ${givenNameOf(prospect)}:`),
    wish: (rep) => `Me llamo ${rep} y me gustaría conocerle.`,
    topic: {
      ownMessage: (subject) => `Se trata de su mensaje «${subject}».`,
      other: (subject) => `Se trata de «${subject}».`,
    },
    ask: "¿Tendría un momento para una breve conversación?",
    regards: "Un cordial saludo,",
  },
  taskSubject: (introducer, prospect) => `Presentación a ${prospect} pedida a ${introducer}`,
  header: { from: "De", date: "Fecha", subject: "Asunto" },
};
