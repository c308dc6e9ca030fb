import type { OpinionText } from "../texts/opinionText";

export const opinion: OpinionText = {
  question: "Que savez-vous\u202f? Vous seul le voyez.",
  say: {
    knowsWell: (prospect) => `Connaît bien ${prospect}`,
    notHelpful: () => "Pas utile",
    hasLeft: () => "A quitté l’entreprise",
  },
  youSaid: (what) => `Vous avez dit\u202f: ${what}.`,
  said: {
    knowsWell: (prospect) => `connaît bien ${prospect}`,
    notHelpful: () => "pas utile",
    hasLeft: () => "a quitté l’entreprise",
  },
  takeBack: "Annuler",
  takeBackAbout: (name) => `Annuler votre avis sur ${name}`,
};
