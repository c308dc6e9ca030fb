import type { DrawingText } from "../texts/drawingText";

export const words: DrawingText = {
  around: (prospect) => `Personen um ${prospect}`,
  howToRead: "Je näher und je dicker die Linie, desto stärker die Verbindung.",
  outside: (company) => `Außen: wer bei ${company} jemand anderen kennt.`,
  close: "Schließen",
};
