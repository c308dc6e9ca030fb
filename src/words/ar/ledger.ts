import { isolated } from "../isolated";
import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, number, plural } = tools;

export const ledger: LedgerText = {
  askedBefore: (name) => `سبق أن طلبتَ من ${isolated(name)}.`,
  asked: (name, days) => `طلبتَ ذلك من ${isolated(name)} ${ago(days)}.`,
  opened: (name, days) => `فتحتَ طلبًا إلى ${isolated(name)} ${ago(days)}.`,
  openedBefore: (name) => `فتحتَ طلبًا إلى ${isolated(name)}.`,
  wasItSent: "هل أرسلتَه؟",
  answers: { sent: "نعم، أُرسل", notSent: "لم يُرسل" },
  whatBecame: "ماذا حدث؟",
  became: {
    waiting: "لا رد بعد",
    answered: "تم الرد",
    introduced: "تم التعريف",
    declined: "اعتُذر عنه",
  },
  notMade: "لم يُرسل",
  answerLikely: (name) => `كتب إليك ${isolated(name)} منذ ذلك الحين. هل كان ذلك هو الرد؟`,
  notKept: "تعذّر الحفظ. يبقى ساريًا حتى إغلاق اللوحة.",
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
  aReminder: "قد يبدو طلب ثانٍ بهذه السرعة ضغطًا.",
  declined: (name) => `${isolated(name)}: اعتذار عن الطلب.`,
  aDeclined: "قد يبدو تكرار الطلب ضغطًا.",
  aBurden: "هذا كثير في أسبوع واحد.",
  nextBest: (name) => `يمكن أن يعرّفك ${isolated(name)} أيضًا.`,
  openDraftAllTheSame: "فتح المسودة رغم ذلك",
  requestInTeamsAllTheSame: "الطلب عبر Teams رغم ذلك",
  requestInstead: (name) => `اطلب من ${isolated(name)} بدلًا من ذلك`,
  notNow: "ليس الآن",
  openRequests: {
    name: "طلباتي المفتوحة",
    none: "لا طلبات مفتوحة لديك.",
    failed: "تعذّرت قراءة طلباتك.",
    named: (introducer, prospect) => `${isolated(introducer)}، بشأن ${isolated(prospect)}`,
    unnamed: "افتح الرسالة المعنية لرؤية الأسماء",
    age: {
      opened: (days) => `فُتحت المسودة ${ago(days)}.`,
      waiting: (days) => `أُرسل الطلب ${ago(days)}.`,
    },
    step: {
      sayWhetherSent: "افتح الرسالة المعنية وحدّد إن كنت قد أرسلتها.",
      remind: "لا بأس الآن بتذكير لطيف.",
      waitSome: "اترك مزيدًا من الوقت للرد.",
      wait: (days) => `اترك مزيدًا من الوقت للرد، والأيام المتبقية: ${number(days)}.`,
    },
  },
};
