import type { DrawingText } from "../texts/drawingText";

export const words: DrawingText = {
  around: (prospect) => `Collègues autour de ${prospect}`,
  howToRead: "Plus la personne est proche et le trait épais, plus le lien est fort.",
  outside: (company) => `À l’extérieur : qui connaît quelqu’un d’autre chez ${company}.`,
  close: "Fermer",
};
