import type { DrawingText } from "../texts/drawingText";

export const words: DrawingText = {
  around: (prospect) => `Colleagues around ${prospect}`,
  howToRead: "Closer and thicker means a stronger connection.",
  outside: (company) => `Outside: who knows somebody else at ${company}.`,
  close: "Close",
};
