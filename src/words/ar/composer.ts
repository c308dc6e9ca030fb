import { isolated } from "../isolated";
import type { ComposerText } from "../texts/composerText";

export const words: ComposerText = {
  back: "رجوع",
  heading: (introducer) => `طلب إلى ${isolated(introducer)}`,
  about: (prospect) => `للتعريف بـ ${isolated(prospect)}`,
  otherItem: (prospect) =>
    `هناك رسالة أخرى مفتوحة الآن. لا يزال هذا الطلب بشأن ${isolated(prospect)}.`,
  showOpenItem: "عرض الرسالة المفتوحة",
  reason: {
    label: (prospect) => `لماذا تودّ التعرّف على ${isolated(prospect)}؟`,
    hint: (introducer) => `جملة أو جملتان إلى ${isolated(introducer)}.`,
  },
  subject: "الموضوع",
  message: "الرسالة",
  startOver: "استخدام النص المقترح",
  quotation: {
    label: "اقتباس الرسالة",
    off: "يُقتبس المرسل والتاريخ والموضوع في كل الأحوال.",
    on: "يأتي نصها أسفل كلماتك.",
    reading: "جارٍ قراءة الرسالة.",
    failed: "تعذّرت قراءة الرسالة. افتحها من جديد ثم فعّل هذا الخيار.",
    headerOnly: "تسمح مؤسستك باقتباس المرسل والتاريخ والموضوع دون النص.",
    nothing: "لا تسمح مؤسستك باقتباس الرسائل.",
    isProtected: "هذه الرسالة محمية: لا ينتقل منها شيء إلى المسودة.",
  },
  note: {
    label: "إضافة نص لإعادة توجيهه",
    field: (prospect) => `نص إلى ${isolated(prospect)}`,
    hint: (prospect) => `قد يقرؤه ${isolated(prospect)}: لا تضع فيه ملاحظات داخلية.`,
    tooLong: (words) =>
      `عدد الكلمات ${words}. ما لا يتجاوز 120 كلمة يُقرأ ويُعاد توجيهه بسهولة أكبر.`,
    useReason: "إضافة سببي إلى هذا النص",
  },
  openDraft: "فتح المسودة في Outlook",
  requestInTeams: "السؤال في Teams",
  copy: "نسخ",
  opening: (introducer) => `جارٍ فتح مسودة إلى ${isolated(introducer)}.`,
  opened: (introducer) => `المسودة إلى ${isolated(introducer)} مفتوحة في Outlook.`,
  openFailed: {
    title: "تعذّر على Outlook فتح المسودة",
    body: "لم يُرسل شيء. انسخ النص والصقه في رسالة جديدة.",
  },
  copied: "تم النسخ.",
  copyFailed: {
    title: "تعذّر نسخ النص",
    body: "النص محدد أدناه: انسخه بلوحة المفاتيح.",
  },
  wholeText: "نص الطلب",
};
