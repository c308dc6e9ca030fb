import type { SignInText } from "../texts/signInText";
import { language } from "./language";

export const words: SignInText = {
  language: language.code,
  direction: language.direction,
  places: {
    title: "Sign in to Who Knows Whom",
    body: "Microsoft’s sign-in opens in a window of its own. Keep this one open until it is done.",
    continue: "Continue",
    done: "Signed in. This window closes by itself.",
    problem: "This did not work. Close this window and press “Sign in” in Outlook again.",
  },
};
