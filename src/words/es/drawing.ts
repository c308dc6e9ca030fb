import type { DrawingText } from "../texts/drawingText";

export const words: DrawingText = {
  around: (prospect) => `Colegas en torno a ${prospect}`,
  howToRead: "Cuanto más cerca y más gruesa la línea, más fuerte la relación.",
  outside: (company) => `Por fuera: quien conoce a otra persona en ${company}.`,
  close: "Cerrar",
};
