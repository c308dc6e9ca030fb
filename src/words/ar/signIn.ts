import type { SignInText } from "../texts/signInText";
import { language } from "./language";

export const words: SignInText = {
  language: language.code,
  direction: language.direction,
  places: {
    title: "تسجيل الدخول إلى Who Knows Whom",
    body: "تُفتح صفحة تسجيل الدخول من Microsoft في نافذة خاصة. أبقِ هذه النافذة مفتوحة حتى تنتهي.",
    continue: "متابعة",
    done: "تم تسجيل الدخول. ستُغلق هذه النافذة تلقائيًا.",
    problem: "لم ينجح ذلك. أغلق هذه النافذة وسجّل الدخول من Outlook مرة أخرى.",
  },
};
