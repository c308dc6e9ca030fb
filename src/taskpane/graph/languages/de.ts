import type { GraphText } from "../graphText";

export const de: GraphText = {
  around: (prospect) => `Personen um ${prospect}`,
  howToRead: "Je näher jemand steht und je dicker die Linie ist, desto stärker ist die Verbindung.",
  close: "Schließen",
};
