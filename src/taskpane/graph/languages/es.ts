import type { GraphText } from "../graphText";

export const es: GraphText = {
  around: (prospect) => `Colegas en torno a ${prospect}`,
  howToRead: "Cuanto más cerca está alguien y más gruesa es la línea, más fuerte es la relación.",
  close: "Cerrar",
};
