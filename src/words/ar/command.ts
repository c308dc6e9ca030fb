import { isolated } from "../isolated";
import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "افتح Who Knows Whom لتكرار الطلب."
    : `افتح Who Knows Whom لتكرار الطلب أو للطلب من ${isolated(nextBest)}.`;
}

export const words: CommandText = {
  looking: "جارٍ البحث عن أنسب من تسأله…",
  opened: (introducer, why) => `فُتحت مسودة إلى ${isolated(introducer)}: ${why}. لم يُرسل شيء.`,
  why: {
    strength: {
      strong: "صلة قوية",
      medium: "صلة متوسطة",
      weak: "صلة ضعيفة، لكنها أفضل ما وُجد",
    },
    insteadOf: {
      declined: (name) => `اعتذر ${isolated(name)}`,
      outOfOffice: (name) => `${isolated(name)} خارج المكتب`,
      together: (name) => `${isolated(name)} معك في الاجتماع`,
      onlyHere: (name) => `${isolated(name)} في هذه الرسالة فقط`,
    },
  },
  openedDoubtful: (introducer) =>
    `فُتحت مسودة إلى ${isolated(introducer)}. لم يتأكد أنه من مؤسستك: تحقق من العنوان قبل الإرسال.`,
  opensLate: (introducer) =>
    `يستغرق Outlook وقتًا طويلًا لفتح المسودة إلى ${isolated(introducer)}. قد تظهر بعد قليل.`,
  openedPerhaps: (introducer) =>
    `يفيد Outlook بأن مسودة إلى ${isolated(introducer)} مفتوحة. فارغة أو لا تظهر؟ تجد النص في Who Knows Whom.`,
  openedNotKept: (introducer) =>
    `فُتحت مسودة إلى ${isolated(introducer)}، لكن تعذّر على Outlook تذكّر هذا الطلب.`,
  declined: (introducer, nextBest) => `اعتذر ${isolated(introducer)} عن الطلب. ${goOn(nextBest)}`,
  requestedEarlier: (introducer, nextBest) =>
    `سبق أن طلبتَ من ${isolated(introducer)}. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `طلبتَ ذلك من ${isolated(introducer)} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `طلباتك إلى ${isolated(introducer)} في 7 أيام: ${number(times)}. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `لا أحد هنا يعرف ${isolated(prospect)} بعد.`,
  nobodyFoundYet: (prospect) =>
    `لم يُعثر بعد على زميل يعرف ${isolated(prospect)}. افتح Who Knows Whom لمعرفة ما تعذّر الاطلاع عليه.`,
  severalPeople: "في هذه الرسالة عدة أشخاص. افتح Who Knows Whom واختر واحدًا.",
  noProspect: {
    colleague: "هذه الرسالة من مؤسستك: لا حاجة إلى تعريف.",
    self: "هذه الرسالة منك: لا حاجة إلى تعريف.",
    relay: "أرسلت خدمة هذه الرسالة نيابة عن شخص: عنوانها ليس لأحد.",
    automatic: "هذه رسالة تلقائية: لا يوجد شخص وراءها.",
    list: "هذه الرسالة من قائمة بريدية: لا يوجد شخص واحد وراءها.",
    unreadable: "تعذّرت قراءة عنوان بريد المرسل.",
    ownMailbox: "أُرسلت هذه من صندوق البريد هذا: لا حاجة إلى تعريف.",
    none: "افتح أولًا رسالة من شخص خارج مؤسستك.",
  },
  failed: {
    signInRequired: "افتح Who Knows Whom وسجّل الدخول مرة واحدة، ثم اطلب من جديد.",
    consentRequired: "هناك إذن ناقص. افتح Who Knows Whom لمراجعته.",
    signInBlocked: "تمنع قاعدة في مؤسستك تسجيل الدخول. راجع المسؤول.",
    notAdmitted: "حسابك غير مخوّل باستخدام Who Knows Whom. راجع المسؤول.",
    accessDenied: "لا يمكن لحسابك قراءة ما يلزم. اطلب من المسؤول إذن القراءة.",
    throttled: "الخدمة مشغولة الآن. حاول مرة أخرى بعد دقيقة.",
    offline: "أنت غير متصل. اطلب من جديد عند عودة الاتصال.",
    partMissing: "لم يُحمَّل جزء من Who Knows Whom. حاول مرة أخرى.",
    serviceUnavailable: "تعذّر الوصول إلى الخدمة. حاول مرة أخرى بعد دقيقة.",
    notConfigured: "لم يتم إعداد Who Knows Whom لمؤسستك. راجع المسؤول.",
    notInstalled: "هناك مكوّن ناقص في Dynamics 365. راجع المسؤول.",
    unsupportedHost:
      "لا يمكن لهذا الإصدار من Outlook ذلك. استخدم Outlook على الويب أو إصدارًا حديثًا.",
    unexpected: "حدث خطأ ما ولم يُرسل شيء. افتح Who Knows Whom بدلًا من ذلك.",
  },
};
