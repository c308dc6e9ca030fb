import type { SignInText } from "../texts/signInText";
import { language } from "./language";

export const words: SignInText = {
  language: language.code,
  direction: language.direction,
  places: {
    title: "Se connecter à Who Knows Whom",
    body: "La connexion de Microsoft s’ouvre dans sa propre fenêtre. Gardez celle-ci ouverte jusque-là.",
    continue: "Continuer",
    done: "Connecté. Cette fenêtre se ferme toute seule.",
    problem: "Cela n’a pas fonctionné. Fermez cette fenêtre et reconnectez-vous depuis Outlook.",
  },
};
