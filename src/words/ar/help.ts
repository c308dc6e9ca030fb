import { isolated } from "../isolated";
import type { HelpWords } from "../texts/helpText";
import { tools } from "./tools";

const { date, number } = tools;

const everybody: HelpWords["everybody"] = {
  heading: "زملاء آخرون",
  filter: "التصفية بالاسم أو القسم أو المكان",
  shown: (count, all) => `المعروض ${number(count)} من ${number(all)}`,
  noneMatches: "لا يوجد زميل مطابق.",
  more: "عرض المزيد",
};

const nextSteps: HelpWords["nextSteps"] = {
  heading: "ما يمكنك فعله",
  seeCompany: (company) => `عرض من يعرف شخصًا آخر في ${isolated(company)}`,
  seeOwner: (owner) => `السجل يخص ${isolated(owner)}`,
  createLead: "إنشاء عميل متوقع في Dynamics 365",
  askTeam: "سؤال فريقي في Teams",
  copyForTeam: "نسخ سؤال لفريقي",
  copied: "تم النسخ.",
  copyFailed: "تعذر النسخ.",
  question: (prospect, company) =>
    `هل يعرف أحدكم ${isolated(prospect)}${company === "" ? "" : ` (${isolated(company)})`}؟ سيسعدني أن يعرّفني به.`,
  why: "لماذا قد تكون القائمة قصيرة",
  reasons: {
    tracked: "لا يعرف Dynamics 365 إلا الرسائل والاجتماعات والمكالمات التي سجّلها أحد فيه.",
    rights: "ترى ما تسمح لك صلاحياتك في Dynamics 365 بقراءته.",
    noCrm: "لا يُستخدم Dynamics 365 في مؤسستك.",
    ownMailbox: "لا يُقرأ إلا صندوق بريدك وتقويمك.",
    notEverything: "لم تصل كل الإجابات: انظر أدناه.",
    wishes: "يمكن لأي زميل أن يختار ألا يُقترح.",
  },
};

const missing: HelpWords["missing"] = {
  field: "هل ينقص أحد؟",
  hint: "اسم زميل أو بريده الإلكتروني",
  check: "تحقق",
  checking: "جارٍ التحقق.",
  answers: {
    shown: (name) => `${isolated(name)} موجود في القائمة.`,
    further: (name) => `يأتي ${isolated(name)} بعد الخمسة الأوائل: اعرض الجميع.`,
    onlyCalls: (name, prospect) =>
      `${isolated(name)} موجود في القائمة، لكن لا تُعرف إلا مكالمات مع ${isolated(prospect)}.`,
    furtherOnlyCalls: (name, prospect) =>
      `يأتي ${isolated(name)} بعد الخمسة الأوائل: اعرض الجميع. لا تُعرف إلا مكالمات مع ${isolated(prospect)}.`,
    departed: (name) => `غادر ${isolated(name)} المؤسسة.`,
    notShown: (name) => `لا يُعرض ${isolated(name)} هنا.`,
    outside: (name) => `لا ينتمي ${isolated(name)} إلى مؤسستك.`,
    unknown: (name) => `${isolated(name)} غير موجود في الدليل.`,
    noActivity: (name, prospect) =>
      `لا يُظهر ما يحق لك قراءته تواصلًا بين ${isolated(name)} و${isolated(prospect)}.`,
    noActivityNoRight: (name, prospect) =>
      `لا يُظهر ما يحق لك قراءته تواصلًا بين ${isolated(name)} و${isolated(prospect)}. ولا يحق لك أن ترى من غادروا المؤسسة.`,
    noActivityUnsure: (name, prospect) =>
      `لا يُظهر ما يحق لك قراءته تواصلًا بين ${isolated(name)} و${isolated(prospect)}. ولا يمكن من هنا معرفة ما إذا كان هذا الشخص قد غادر المؤسسة.`,
  },
  several: "يحمل هذا الاسم عدة زملاء. اكتب الاسم كاملًا أو البريد الإلكتروني.",
};

const wish: HelpWords["wish"] = {
  heading: "ظهورك في الاقتراحات",
  reading: "جارٍ قراءة اختيارك.",
  is: {
    suggested: "قد يراك الزملاء ضمن من يمكنهم التعريف.",
    never: "لا تُقترح على أحد.",
    until: (day) => `لا تُقترح حتى ${date(day)}.`,
  },
  never: "عدم اقتراحي",
  pauseUntil: "إيقاف حتى",
  pause: "إيقاف مؤقت",
  suggestAgain: "اقتراحي من جديد",
  hardlyKnow: (prospect) => `بالكاد أعرف ${isolated(prospect)}`,
  knowAfterAll: (prospect) => `بل أعرف ${isolated(prospect)}`,
  isHardlyKnown: (prospect) => `لا تُقترح بشأن ${isolated(prospect)}.`,
  reach:
    "تراعيه لوحة كل زميل منذ بحثها التالي، خلال عشر دقائق. وهو يخفيك فيها فقط: من يحق له قراءة رسالة أو اجتماع في Dynamics 365 يظل قادرًا على ذلك.",
  kept: "تم الحفظ.",
  notKept: "تعذر الحفظ. حاول مرة أخرى.",
  notSetUp: "لم تُعدّ مؤسستك ذلك. يمكن للمسؤول أن يضيفك إلى قائمة من لا يُقترحون.",
  notRead: "تعذرت قراءة اختيارك. حاول لاحقًا.",
};

const setup: HelpWords["setup"] = {
  heading: "الإعداد",
  checking: "جارٍ فحص الإعداد.",
  forAdministrator: "للمسؤول. لا يُغيَّر شيء.",
  states: { good: "سليم", attention: "مطلوب", off: "متوقف", unknown: "غير معروف" },
  gives: "الفائدة",
  fix: "المطلوب",
  copy: "نسخ للمسؤول",
  copied: "تم النسخ.",
  copyFailed: "تعذر النسخ.",
  failed: "تعذر فحص الإعداد.",
};

export const helpWords: HelpWords = { everybody, missing, nextSteps, setup, wish };
