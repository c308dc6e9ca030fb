import type { SignInText } from "../texts/signInText";
import { language } from "./language";

export const words: SignInText = {
  language: language.code,
  direction: language.direction,
  places: {
    title: "Bei Who Knows Whom anmelden",
    body: "Die Anmeldung von Microsoft öffnet sich in einem eigenen Fenster. Lassen Sie dieses bis dahin offen.",
    continue: "Weiter",
    done: "Angemeldet. Dieses Fenster schließt sich von selbst.",
    problem:
      "Das hat nicht geklappt. Schließen Sie das Fenster und wählen Sie in Outlook erneut „Anmelden“.",
  },
};
