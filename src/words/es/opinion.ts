import type { OpinionText } from "../texts/opinionText";

export const opinion: OpinionText = {
  question: "¿Qué sabe usted? Solo lo ve usted.",
  say: {
    knowsWell: (prospect) => `Conoce bien a ${prospect}`,
    notHelpful: () => "No ayuda",
    hasLeft: () => "Ya no trabaja aquí",
  },
  youSaid: (what) => `Usted dijo: ${what}.`,
  said: {
    knowsWell: (prospect) => `conoce bien a ${prospect}`,
    notHelpful: () => "no ayuda",
    hasLeft: () => "ya no trabaja aquí",
  },
  takeBack: "Deshacer",
  takeBackAbout: (name) => `Deshacer su opinión sobre ${name}`,
};
