import type { GraphText } from "../../taskpane/drawing/graphText";

export const en: GraphText = {
  around: (prospect) => `Colleagues around ${prospect}`,
  howToRead: "Closer and thicker means a stronger connection.",
  outside: (company) => `Outside: who knows somebody else at ${company}.`,
  close: "Close",
};
