import type { SignInText } from "../texts/signInText";
import { language } from "./language";

export const words: SignInText = {
  language: language.code,
  direction: language.direction,
  places: {
    title: "Iniciar sesión en Who Knows Whom",
    body: "El inicio de sesión de Microsoft se abre en su propia ventana. Deje esta abierta hasta entonces.",
    continue: "Continuar",
    done: "Sesión iniciada. Esta ventana se cierra sola.",
    problem: "No funcionó. Cierre esta ventana e inicie sesión de nuevo desde Outlook.",
  },
};
