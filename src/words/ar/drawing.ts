import { isolated } from "../isolated";
import type { DrawingText } from "../texts/drawingText";

export const words: DrawingText = {
  around: (prospect) => `الزملاء حول ${isolated(prospect)}`,
  howToRead: "كلما كان الشخص أقرب والخط أعرض كانت الصلة أقوى.",
  outside: (company) => `في الخارج: من يعرف شخصًا آخر في ${isolated(company)}.`,
  close: "إغلاق",
};
