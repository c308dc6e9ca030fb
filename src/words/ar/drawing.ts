import { isolated } from "../../taskpane/text/isolated";
import type { GraphText } from "../../taskpane/drawing/graphText";

export const ar: GraphText = {
  around: (prospect) => `الزملاء حول ${isolated(prospect)}`,
  howToRead: "كلما كان الشخص أقرب والخط أعرض كانت الصلة أقوى.",
  outside: (company) => `في الخارج: من يعرف شخصًا آخر في ${isolated(company)}.`,
  close: "إغلاق",
};
