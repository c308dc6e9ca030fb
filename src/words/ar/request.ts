import { isolated } from "../isolated";
import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";
import { toColleague } from "./requestToColleague";

export const words: IntroductionWords = {
  language: language.code,
  toColleague,
  note: {
    subject: (rep) => `تعارف: ${rep}`,
    greeting: (prospect) => (prospect === "" ? "مرحبًا،" : `مرحبًا ${givenNameOf(prospect)}،`),
    answer: (subject, introducer) =>
      `شكرًا لكم على رسالتكم بخصوص «${subject}». أعمل مع ${introducer} في الشركة نفسها.`,
    introduction: (rep, introducer) => `أنا ${rep}، وأعمل مع ${introducer} في الشركة نفسها.`,
    reminder: (rep, introducer) =>
      `سبق أن تواصلنا. أنا ${rep}، وأعمل مع ${introducer} في الشركة نفسها.`,
    topic: (subject) => `أكتب إليكم بخصوص «${subject}».`,
    ask: "هل لديكم وقت لحديث قصير هذا الأسبوع أو الأسبوع القادم؟",
    regards: "مع أطيب التحيات،",
  },
  taskSubject: (introducer, prospect) =>
    `طُلب من ${isolated(introducer)} التعريف بـ ${isolated(prospect)}`,
  header: { from: "من", date: "التاريخ", subject: "الموضوع" },
};
