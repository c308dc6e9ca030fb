import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";
import { toColleague } from "./requestToColleague";

export const words: IntroductionWords = {
  language: language.code,
  toColleague,
  note: {
    subject: (rep) => `Presentación: ${rep}`,
    greeting: (prospect) => (prospect === "" ? "Hola:" : `Hola, ${givenNameOf(prospect)}:`),
    answer: (subject, introducer) =>
      `Gracias por su mensaje sobre «${subject}». ${introducer} y yo somos colegas.`,
    introduction: (rep, introducer) => `Me llamo ${rep}. ${introducer} y yo somos colegas.`,
    reminder: (rep, introducer) =>
      `Ya hemos estado en contacto. Soy ${rep}; ${introducer} y yo somos colegas.`,
    topic: (subject) => `Le escribo acerca de «${subject}».`,
    ask: "¿Tendría un momento para hablar esta semana o la próxima?",
    regards: "Un cordial saludo,",
  },
  taskSubject: (introducer, prospect) => `Presentación a ${prospect} pedida a ${introducer}`,
  header: { from: "De", date: "Fecha", subject: "Asunto" },
};
