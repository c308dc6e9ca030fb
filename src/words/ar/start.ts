import type { StartText } from "../texts/startText";
import { language } from "./language";

export const words: StartText = {
  direction: language.direction,
  network:
    "تعذّر بدء Who Knows Whom: لم يصل شيء لازم من {host}. قد تكون الشبكة بطيئة أو تحظر هذا العنوان. افتحه من جديد بعد دقيقة؛ إن استمر ذلك، فأعطِ المسؤول العنوان.",
  outdated:
    "تعذّر بدء Who Knows Whom. افتحه من جديد؛ إن استمر ذلك، فاستخدم إصدارًا حديثًا من Outlook.",
};
