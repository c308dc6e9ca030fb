import { isolated } from "../isolated";
import type { PartWords } from "../texts/partWords";
import { ledger } from "./ledger";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { month, number, plural } = tools;

const company: PartWords["company"] = {
  heading: (company) => `أيضًا في ${isolated(company)}`,
  explanation: (count) =>
    plural(count, {
      zero: "لا أحد يعرف شخصًا آخر هناك.",
      one: "زميل واحد يعرف شخصًا آخر هناك.",
      two: "زميلان يعرفان شخصًا آخر هناك.",
      few: "# زملاء يعرفون شخصًا آخر هناك.",
      many: "# زميلًا يعرفون شخصًا آخر هناك.",
      other: "# زميل يعرفون شخصًا آخر هناك.",
    }),
  knows: (people) => `يعرف ${isolated(people)}`,
  knowsPeople: (count) =>
    plural(count, {
      zero: "لا يعرف أحدًا هناك",
      one: "يعرف شخصًا واحدًا هناك",
      two: "يعرف شخصين هناك",
      few: "يعرف # أشخاص هناك",
      many: "يعرف # شخصًا هناك",
      other: "يعرف # شخص هناك",
    }),
  ask: (name) => `اسأل ${isolated(name)}`,
};

const insights: PartWords["insights"] = {
  enhanced: "موسّع: تواصل وجده Dynamics 365 بنفسه",
  partial: "موسّع، لكن Dynamics 365 لم ينتهِ بعد",
  nothing: "أساسي: مفعّل، لكن لا شيء عن هذا الشخص",
  absent: "أساسي: غير مثبّت في Dynamics 365 لديك",
  switchedOff: "أساسي: معطّل في Dynamics 365",
  activating: "أساسي: قيد التفعيل في Dynamics 365",
  activationFailed: "أساسي: فشل التفعيل؛ أخبر المسؤول لديك",
  unknown: "أساسي: لا شيء عن هذا الشخص، ولا يمكنك معرفة إن كان مفعّلًا",
};

const records: PartWords["records"] = {
  also: "أيضًا في Dynamics 365:",
  closed: { qualified: "مؤهل", disqualified: "غير مؤهل", inactive: "غير نشط" },
  alsoFoundAs: (addresses) => `موجود أيضًا بالعنوان ${isolated(addresses)}`,
  createLead: "إنشاء عميل متوقع",
  addressCopied: "نُسخ العنوان: ألصقه في النموذج.",
  addressNotCopied: "انسخ العنوان أعلاه إلى النموذج.",
};

const composer: PartWords["composer"] = {
  back: "رجوع",
  heading: (introducer) => `طلب إلى ${isolated(introducer)}`,
  purpose: {
    label: "ما المطلوب",
    options: {
      introduce: (prospect) => `التعريف بـ ${isolated(prospect)}`,
      putInAWord: (prospect) => `التوصية لدى ${isolated(prospect)}`,
      advise: (prospect) => `الرأي بشأن ${isolated(prospect)}`,
    },
  },
  otherItem: (prospect) =>
    `هناك رسالة أخرى مفتوحة الآن. لا يزال هذا الطلب بشأن ${isolated(prospect)}.`,
  noItem: (prospect) =>
    `لا يبيّن Outlook رسالة مفتوحة الآن. لا يزال هذا الطلب بشأن ${isolated(prospect)}.`,
  showOpenItem: "عرض الرسالة المفتوحة",
  reason: {
    label: {
      introduce: (prospect) => `لماذا تودّ التعرّف إلى ${isolated(prospect)}؟`,
      other: (prospect) => `لماذا تودّ الحديث مع ${isolated(prospect)}؟`,
    },
    hint: (introducer) => `جملة أو جملتان يُبنى عليهما قرار ${isolated(introducer)}.`,
    example: (topic) =>
      topic === undefined
        ? "مثال: يختارون مورّدًا هذا الربع، وقد جهّزنا ثلاث شركات مشابهة."
        : `مثال: الأمر يخص «${isolated(topic)}»، وقد جهّزنا ثلاث شركات مشابهة.`,
  },
  subject: "الموضوع",
  message: "الرسالة",
  edit: "تحرير",
  editSubject: "تحرير الموضوع",
  startOver: "استعادة النص المقترح",
  quotation: {
    label: "اقتباس الرسالة",
    off: "يُدرج المرسل والتاريخ والموضوع دائمًا.",
    on: "تأتي الرسالة كاملة أسفل نصك.",
    reading: "جارٍ قراءة الرسالة.",
    failed: "تعذّرت قراءة الرسالة. افتحها من جديد ثم فعّل هذا الخيار.",
    headerOnly: "تسمح مؤسستك باقتباس المرسل والتاريخ والموضوع دون النص.",
    nothing: "لا تسمح مؤسستك باقتباس الرسائل.",
    isProtected: "هذه الرسالة محمية: لا ينتقل منها شيء إلى المسودة.",
    protectionUnknown:
      "لا يبيّن Outlook هنا إن كانت هذه الرسالة محمية، لذلك لا ينتقل منها شيء إلى المسودة.",
    isBeingWritten: "لا يُقتبس شيء مما تكتبه الآن.",
  },
  note: {
    label: (introducer) => `إضافة نص يمكن لـ ${isolated(introducer)} إعادة توجيهه`,
    field: (prospect) => `نص إلى ${isolated(prospect)}`,
    hint: (prospect) => `قد يصل هذا إلى ${isolated(prospect)}، فلا تضع فيه ملاحظات داخلية.`,
    tooLong: (words) => `عدد الكلمات ${words}. ما يقل عن 120 كلمة يُعاد توجيهه أكثر.`,
    useReason: "إضافة سببي إلى هذا النص",
    open: "فتح النص كمسودة",
    opensApart: "يُفتح في مسودة مستقلة، فلا حاجة إلى اقتطاع شيء.",
  },
  manner: {
    label: "الأسلوب",
    tone: { label: "الأسلوب", friendly: "ودّي", formal: "رسمي" },
  },
  openDraft: "فتح المسودة في Outlook",
  noDrafts: "لا يفتح Outlook مسودة هنا. اطلب عبر Teams، أو انسخ النص إلى رسالة جديدة.",
  requestInTeams: "الطلب عبر Teams",
  copy: "نسخ",
  opening: (introducer) => `جارٍ فتح مسودة إلى ${isolated(introducer)}.`,
  opened: (introducer) => `المسودة إلى ${isolated(introducer)} مفتوحة في Outlook.`,
  perhapsOpened: (introducer) => `يفيد Outlook بأن المسودة إلى ${isolated(introducer)} مفتوحة.`,
  emptyOrMissing: "النافذة فارغة أو لا تظهر؟ انسخ النص والصقه في رسالة جديدة.",
  openOnWeb: "فتح في Outlook على الويب",
  noSignature: "لا يضيف Outlook توقيعًا إلى هذه المسودة: أضف توقيعك قبل الإرسال.",
  openSlow: {
    title: "يستغرق Outlook وقتًا طويلًا لفتح المسودة",
    body: "قد تظهر بعد قليل. إن لم تظهر فانسخ النص والصقه في رسالة جديدة.",
  },
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

const details: PartWords["details"] = {
  address: "البريد الإلكتروني",
  copy: "نسخ",
  copied: "تم النسخ.",
  copyFailed: "تعذر النسخ.",
  businessPhone: "الهاتف",
  mobilePhone: "الجوال",
  department: "القسم",
  office: "المكتب",
  chat: "بدء محادثة",
  countTo: (count, prospect) => `${number(count)} إلى ${isolated(prospect)}`,
  countFrom: (count, prospect) => `${number(count)} من ${isolated(prospect)}`,
  copiedOn: "بالنسخة",
  optionalAt: "حضور اختياري",
  firstContact: "أول تواصل",
  lastContact: "آخر تواصل",
  lastTopic: "آخر موضوع",
  seenIn: "المصدر",
  lastTwelveMonths: "آخر اثني عشر شهرًا",
  toProspect: (prospect) => `إلى ${isolated(prospect)}`,
  fromProspect: (prospect) => `من ${isolated(prospect)}`,
  noContact: "لا تواصل",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};

const drawing: PartWords["drawing"] = {
  around: (prospect) => `الزملاء حول ${isolated(prospect)}`,
  howToRead: "كلما كان الشخص أقرب والخط أعرض كانت الصلة أقوى.",
  outside: (company) => `في الخارج: من يعرف شخصًا آخر في ${isolated(company)}.`,
  close: "إغلاق",
};

const waiting: PartWords["waiting"] = {
  resumesIn: (seconds) =>
    `طلبت إحدى الخدمات التوقف قليلًا. تتابع اللوحة تلقائيًا، والثواني المتبقية: ${number(seconds)}.`,
};

const host: PartWords["host"] = {
  build: "الوظيفة الإضافية",
  outlook: "Outlook",
  requirementSet: "مجموعة المتطلبات",
  nestedSignIn: "يسجّل دخول الوظائف الإضافية",
  signsIn: "تسجيل الدخول عبر",
  signInPaths: { outlook: "Outlook", ownWindow: "نافذة الوظيفة الإضافية" },
  theme: "المظهر من",
  themes: { outlook: "Outlook", browser: "المتصفح" },
  lastFailure: "آخر الأخطاء",
  none: "لا شيء",
  yes: "نعم",
  no: "لا",
  copy: "نسخ للدعم",
  copied: "تم النسخ.",
  copyFailed: "تعذر النسخ.",
  failed: "لم يستجب Outlook.",
};

export const words: PartWords = {
  company,
  composer,
  crowd,
  details,
  drawing,
  find,
  host,
  insights,
  ledger,
  opinion,
  records,
  waiting,
  ...helpWords,
};
