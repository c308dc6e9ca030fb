import type { OpinionText } from "../texts/opinionText";

export const opinion: OpinionText = {
  question: "Was wissen Sie? Das sehen nur Sie.",
  say: {
    knowsWell: (prospect) => `Kennt ${prospect} gut`,
    notHelpful: () => "Nicht hilfreich",
    hasLeft: () => "Nicht mehr da",
  },
  youSaid: (what) => `Ihre Angabe: ${what}.`,
  said: {
    knowsWell: (prospect) => `kennt ${prospect} gut`,
    notHelpful: () => "nicht hilfreich",
    hasLeft: () => "nicht mehr da",
  },
  takeBack: "Rückgängig",
  takeBackAbout: (name) => `Rückgängig: Aussage über ${name}`,
};
