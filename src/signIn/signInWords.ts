import type { InterfaceLanguage } from "../core/words/language";

/** By the id of the element that shows them. */
export interface SignInWords {
  readonly title: string;
  readonly body: string;
  readonly continue: string;
  readonly done: string;
  readonly problem: string;
}

export const signInWords: Readonly<Record<InterfaceLanguage, SignInWords>> = {
  en: {
    title: "Sign in to Who Knows Whom",
    body: "Microsoft’s sign-in opens in a window of its own. Keep this one open until it is done.",
    continue: "Continue",
    done: "Signed in. This window closes by itself.",
    problem: "This did not work. Close this window and press “Sign in” in Outlook again.",
  },
  de: {
    title: "Bei Who Knows Whom anmelden",
    body: "Die Anmeldung von Microsoft öffnet sich in einem eigenen Fenster. Lassen Sie dieses bis dahin offen.",
    continue: "Weiter",
    done: "Angemeldet. Dieses Fenster schließt sich von selbst.",
    problem:
      "Das hat nicht geklappt. Schließen Sie das Fenster und wählen Sie in Outlook erneut „Anmelden“.",
  },
  fr: {
    title: "Se connecter à Who Knows Whom",
    body: "La connexion de Microsoft s’ouvre dans sa propre fenêtre. Gardez celle-ci ouverte jusque-là.",
    continue: "Continuer",
    done: "Connecté. Cette fenêtre se ferme toute seule.",
    problem: "Cela n’a pas fonctionné. Fermez cette fenêtre et reconnectez-vous depuis Outlook.",
  },
  es: {
    title: "Iniciar sesión en Who Knows Whom",
    body: "El inicio de sesión de Microsoft se abre en su propia ventana. Deje esta abierta hasta entonces.",
    continue: "Continuar",
    done: "Sesión iniciada. Esta ventana se cierra sola.",
    problem: "No funcionó. Cierre esta ventana e inicie sesión de nuevo desde Outlook.",
  },
  ja: {
    title: "Who Knows Whom にサインイン",
    body: "Microsoft のサインインが別のウィンドウで開きます。完了するまでこのウィンドウを閉じないでください。",
    continue: "続行",
    done: "サインインしました。このウィンドウは自動的に閉じます。",
    problem:
      "うまくいきませんでした。このウィンドウを閉じて、Outlook からもう一度サインインしてください。",
  },
  ar: {
    title: "تسجيل الدخول إلى Who Knows Whom",
    body: "تُفتح صفحة تسجيل الدخول من Microsoft في نافذة خاصة. أبقِ هذه النافذة مفتوحة حتى تنتهي.",
    continue: "متابعة",
    done: "تم تسجيل الدخول. ستُغلق هذه النافذة تلقائيًا.",
    problem: "لم ينجح ذلك. أغلق هذه النافذة وسجّل الدخول من Outlook مرة أخرى.",
  },
};
