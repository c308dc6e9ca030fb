import type { OpinionText } from "../texts/opinionText";

export const opinion: OpinionText = {
  question: "What do you know? Only you see this.",
  say: {
    knowsWell: (prospect) => `Knows ${prospect} well`,
    notHelpful: () => "Not helpful",
    hasLeft: () => "Has left",
  },
  youSaid: (what) => `You said: ${what}.`,
  said: {
    knowsWell: (prospect) => `knows ${prospect} well`,
    notHelpful: () => "not helpful",
    hasLeft: () => "has left",
  },
  takeBack: "Undo",
  takeBackAbout: (name) => `Undo what you said of ${name}`,
};
