import type { SignInText } from "../texts/signInText";
import { language } from "./language";

export const words: SignInText = {
  language: language.code,
  direction: language.direction,
  places: {
    title: "Who Knows Whom にサインイン",
    body: "Microsoft のサインインが別のウィンドウで開きます。完了するまでこのウィンドウを閉じないでください。",
    continue: "続行",
    done: "サインインしました。このウィンドウは自動的に閉じます。",
    problem:
      "うまくいきませんでした。このウィンドウを閉じて、Outlook からもう一度サインインしてください。",
  },
};
