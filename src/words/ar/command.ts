import { isolated } from "../isolated";
import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "افتح Who knows whom لتكرار الطلب."
    : `افتح Who knows whom لتكرار الطلب أو للطلب من ${isolated(nextBest)}.`;
}

export const words: CommandText = {
  looking: "جارٍ البحث عن الزميل الأكثر معرفة بهذا الشخص.",
  opened: (introducer) => `فُتحت مسودة إلى ${introducer}. لم يُرسل شيء.`,
  openedDoubtful: (introducer) =>
    `فُتحت مسودة إلى ${isolated(introducer)}. لم يتأكد أنه من مؤسستك: تحقق من العنوان قبل الإرسال.`,
  opensLate: (introducer) =>
    `يستغرق Outlook وقتًا طويلًا لفتح المسودة إلى ${isolated(introducer)}. قد تظهر بعد قليل.`,
  openedPerhaps: (introducer) =>
    `يفيد Outlook بأن مسودة إلى ${isolated(introducer)} مفتوحة. فارغة أو لا تظهر؟ تجد النص في Who knows whom.`,
  openedNotKept: (introducer) =>
    `فُتحت مسودة إلى ${isolated(introducer)}، لكن تعذّر على Outlook تذكّر هذا الطلب.`,
  requestedEarlier: (introducer, nextBest) =>
    `سبق أن طلبتَ من ${isolated(introducer)}. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `طلبتَ ذلك من ${isolated(introducer)} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `طلباتك إلى ${isolated(introducer)} في 7 أيام: ${number(times)}. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `لم يُعثر على زميل يعرف ${prospect}.`,
  nobodyFoundYet: (prospect) =>
    `لم يُعثر بعد على زميل يعرف ${prospect}. افتح Who knows whom لمعرفة ما تعذّر الاطلاع عليه.`,
  severalPeople: "افتح Who knows whom واختر من تود التعرف عليه.",
  noProspect: {
    colleague: "هذه الرسالة من مؤسستك: لا حاجة إلى تعريف.",
    self: "هذه الرسالة منك: لا حاجة إلى تعريف.",
    relay: "أرسلت خدمة هذه الرسالة نيابة عن شخص: عنوانها ليس لأحد.",
    automatic: "هذه رسالة تلقائية: لا يوجد شخص وراءها.",
    list: "هذه الرسالة من قائمة بريدية: لا يوجد شخص واحد وراءها.",
    unreadable: "لا يذكر Outlook عنوان بريد إلكتروني للبحث عنه.",
    ownMailbox: "أُرسلت هذه من صندوق البريد هذا: لا حاجة إلى تعريف.",
    none: "افتح أولًا رسالة من شخص خارج مؤسستك.",
  },
  failed: {
    signInRequired: "افتح Who knows whom وسجّل الدخول مرة واحدة، ثم اطلب من جديد.",
    consentRequired: "هناك إذن ناقص. افتح Who knows whom لمراجعته.",
    signInBlocked: "تمنع قاعدة في مؤسستك تسجيل الدخول. راجع المسؤول.",
    notAdmitted: "حسابك غير مسموح له باستخدام Who Knows Whom. راجع المسؤول.",
    accessDenied: "لا يمكن لحسابك قراءة ما يلزم. اطلب من المسؤول إذن القراءة.",
    throttled: "الخدمة مشغولة الآن. حاول مرة أخرى بعد دقيقة.",
    offline: "أنت غير متصل. اطلب من جديد عند عودة الاتصال.",
    serviceUnavailable: "تعذّر الوصول إلى أي شيء. حاول مرة أخرى بعد دقيقة.",
    notConfigured: "لم يتم إعداد Who Knows Whom لمؤسستك. راجع المسؤول.",
    notInstalled: "ينقص Dynamics 365 ما يلزم هنا. راجع المسؤول.",
    unsupportedHost:
      "لا يمكن لهذا الإصدار من Outlook ذلك. استخدم Outlook على الويب أو إصدارًا حديثًا.",
    unexpected: "حدث خطأ ما ولم يُرسل شيء. افتح Who knows whom بدلًا من ذلك.",
  },
};
