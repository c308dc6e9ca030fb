import type { GraphText } from "../graphText";

export const fr: GraphText = {
  around: (prospect) => `Collègues autour de ${prospect}`,
  howToRead: "Plus une personne est proche et plus le trait est épais, plus le lien est fort.",
  close: "Fermer",
};
