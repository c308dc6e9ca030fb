import { isolated } from "../isolated";
import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const words: LedgerText = {
  asked: (name, days) => `طلبتَ ذلك من ${isolated(name)} ${ago(days)}.`,
  whatBecame: "ما آل إليه الطلب",
  became: {
    waiting: "لا رد بعد",
    answered: "تم الرد",
    introduced: "تم التعريف",
    declined: "اعتُذر عنه",
  },
  notMade: "لم أطلب",
  answerLikely: (name) => `كتب إليك ${isolated(name)} منذ ذلك الحين. هل كان ذلك هو الرد؟`,
  notKept: "تعذّر على Outlook حفظ ذلك: يسري حتى إغلاق اللوحة.",
  noTask: "لم تُنشأ مهمة في Dynamics 365.",
  taskStillOpen: "لا تزال المهمة مفتوحة في Dynamics 365: أغلقها هناك.",
  requestedOften: (name, times) =>
    plural(times, {
      zero: `لا طلبات إلى ${isolated(name)} في سبعة أيام.`,
      one: `طلب واحد إلى ${isolated(name)} في سبعة أيام.`,
      two: `طلبان إلى ${isolated(name)} في سبعة أيام.`,
      few: `# طلبات إلى ${isolated(name)} في سبعة أيام.`,
      many: `# طلبًا إلى ${isolated(name)} في سبعة أيام.`,
      other: `# طلب إلى ${isolated(name)} في سبعة أيام.`,
    }),
  aReminder: "طلب آخر بهذه السرعة يُعدّ تذكيرًا.",
  aBurden: "كل طلب يستغرق وقتًا.",
  nextBest: (name) => `يمكن أن يعرّفك ${isolated(name)} أيضًا.`,
  openDraftAllTheSame: "فتح المسودة رغم ذلك",
  requestInTeamsAllTheSame: "السؤال في Teams رغم ذلك",
  requestInstead: (name) => `اطلب من ${isolated(name)} بدلًا من ذلك`,
  notNow: "ليس الآن",
};
