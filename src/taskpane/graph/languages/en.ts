import type { GraphText } from "../graphText";

export const en: GraphText = {
  around: (prospect) => `Colleagues around ${prospect}`,
  howToRead: "The closer somebody is, and the thicker the line, the stronger the connection.",
  close: "Close",
};
