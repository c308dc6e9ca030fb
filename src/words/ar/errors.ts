import type { ErrorMessages } from "../texts/errorMessages";

export const words: ErrorMessages = {
  signInRequired: {
    title: "سجّل الدخول",
    body: "يقرأ Who Knows Whom بصلاحياتك أنت، لذا يحتاج إلى معرفة من أنت.",
    reason: "يلزم تسجيل الدخول",
    nextStep: "سجّل الدخول مرة واحدة، وسيتذكره Outlook.",
  },
  consentRequired: {
    title: "هناك إذن ناقص",
    body: "يحتاج Who Knows Whom إلى إذنك لقراءة هذا.",
    reason: "غير مسموح بعد",
    nextStep: "راجع الأذونات، أو اطلب من المسؤول الموافقة عليها.",
  },
  signInBlocked: {
    title: "تسجيل دخولك محظور",
    body: "تمنع قاعدة في مؤسستك (الوصول المشروط) تسجيل الدخول من هنا.",
    reason: "تسجيل الدخول محظور بقاعدة",
    nextStep: "اسأل المسؤول عن الجهاز أو الشبكة أو طريقة الدخول التي تشترطها القاعدة.",
  },
  notAdmitted: {
    title: "حسابك غير مخوّل",
    body: "لا يستخدم Who Knows Whom إلا الحسابات التي خصصته لها مؤسستك.",
    reason: "الحساب غير مخوّل",
    nextStep: "اطلب من المسؤول تخصيص Who Knows Whom لحساب عملك.",
  },
  accessDenied: {
    title: "ليس لديك وصول",
    body: "لا يمكن لحسابك قراءة ما يلزم هنا.",
    reason: "غير مسموح",
    nextStep: "اطلب من المسؤول إذن القراءة.",
  },
  throttled: {
    title: "الخدمة مشغولة الآن",
    body: "طلبات كثيرة جدًا.",
    reason: "مشغولة",
    nextStep: "حاول مرة أخرى بعد دقيقة.",
  },
  offline: {
    title: "أنت غير متصل",
    body: "لا يوجد اتصال بالشبكة.",
    reason: "غير متصل",
    nextStep: "يُستأنف البحث عند عودة الاتصال.",
  },
  partMissing: {
    title: "لم يُحمَّل جزء من الإضافة",
    body: "تعذّر على Who Knows Whom تحميل أحد أجزائه.",
    reason: "لم يُحمَّل جزء",
    nextStep: "حاول مرة أخرى. إن تكرر ذلك فأغلق اللوحة وافتحها من جديد.",
  },
  serviceUnavailable: {
    title: "تعذّر الوصول إلى الخدمة",
    body: "الخدمة لا تستجيب. يزول هذا عادةً قريبًا.",
    reason: "لا يمكن الوصول",
    nextStep: "حاول مرة أخرى بعد دقيقة.",
  },
  notConfigured: {
    title: "لم يتم الإعداد بعد",
    body: "لم يتم إعداد Who Knows Whom لمؤسستك.",
    reason: "غير معدّ",
    nextStep: "اطلب من المسؤول إكمال الإعداد.",
  },
  notInstalled: {
    title: "غير مثبّت",
    body: "هناك مكوّن ناقص في Dynamics 365.",
    reason: "غير مثبّت",
    nextStep: "اسأل المسؤول إن كان يمكن تثبيته.",
  },
  unsupportedHost: {
    title: "لا يمكن لهذا الإصدار من Outlook عرضه",
    body: "يعمل Who Knows Whom مع الرسائل في Outlook على الويب وOutlook الجديد وإصدارات Outlook الحالية لنظامي Windows وMac.",
    reason: "غير متاح في هذا الإصدار",
    nextStep: "افتحه من رسالة في أحدها.",
  },
  unexpected: {
    title: "حدث خطأ ما",
    body: "لم يكن ينبغي أن يحدث هذا. بريدك لم يتأثر.",
    reason: "فشل",
    nextStep: "حاول مرة أخرى. إن استمر، فأخبر المسؤول.",
  },
};
