import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locales: ["fr-FR", "fr-BE", "fr-CA", "fr-CH", "fr-LU"],
  description:
    "Montre quels collègues connaissent déjà cette personne et prépare une demande de mise en relation.",
  shortDescription: "Montre quels collègues connaissent déjà cette personne.",
  askLabel: "Demander au meilleur contact",
  askTip:
    "Ouvre un brouillon pour le collègue qui connaît le mieux cette personne. Vous le relisez, le modifiez et l’envoyez.",
  composeTip:
    "Montre quels collègues connaissent déjà la personne à qui vous écrivez ou que vous invitez.",
};
