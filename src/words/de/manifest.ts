import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locales: ["de-DE", "de-AT", "de-CH", "de-LI", "de-LU"],
  description:
    "Zeigt, welche Kolleginnen und Kollegen diese Person kennen, und bereitet eine Bitte um Vorstellung vor.",
  shortDescription: "Zeigt, welche Kolleginnen und Kollegen diese Person schon kennen.",
  askLabel: "Beste Verbindung fragen",
  askTip:
    "Öffnet einen Entwurf an die Person im Haus, die diesen Kontakt am besten kennt. Sie lesen, ändern und senden ihn.",
  composeTip:
    "Zeigt, welche Kolleginnen und Kollegen die Person kennen, der Sie schreiben oder die Sie einladen.",
};
