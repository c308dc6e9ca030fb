import type { PartWords } from "../texts/partWords";
import { tools } from "./tools";

const { ago, number, plural } = tools;

export const find: PartWords["find"] = {
  label: "من يعرف …؟",
  hint: "اسم أو عنوان بريد إلكتروني أو رابط عميل متوقع أو جهة اتصال",
  submit: "بحث",
  close: "إغلاق",
  suggestions: "الأشخاص الذين عُثر عليهم",
  searching: "جارٍ البحث…",
  found: (count) =>
    plural(count, {
      zero: "لم يُعثر على أحد.",
      one: "عُثر على شخص واحد.",
      two: "عُثر على شخصين.",
      few: "عُثر على # أشخاص.",
      many: "عُثر على # شخصًا.",
      other: "عُثر على # شخص.",
    }),
  nobodyFound: "لم يُعثر على أحد بهذا الاسم. يمكنك إدخال أي عنوان بريد إلكتروني.",
  chooseOne: "اختر شخصًا من القائمة أو أدخل عنوان بريد إلكتروني كاملًا.",
  correspondent: "من بريدك",
  notSearched: (systems) => `تعذّر البحث في: ${systems}.`,
  otherLink: "هذا الرابط لا يفتح عميلًا متوقعًا أو جهة اتصال في Dynamics 365 لديك.",
  recordMissing: "هذا السجل غير موجود، أو لا يحق لك الاطلاع عليه.",
  recordWithoutAddress: "لا يتضمن هذا السجل عنوان بريد إلكتروني للبحث عنه.",
  notRead: (reason) => `تعذّرت قراءة السجل: ${reason}.`,
  refusals: {
    self: "هذا عنوانك أنت.",
    colleague: "هذا زميل في مؤسستك. يمكنك سؤاله مباشرة.",
    automatic: "لا يقرأ أحدٌ هذا العنوان.",
    list: "هذا العنوان لمجموعة وليس لشخص.",
  },
  lookedUp: "أنت من بحث عن هذا الشخص.",
  picked: "أنت من اختار هذا الشخص.",
  backToItem: {
    message: "العودة إلى الرسالة المفتوحة",
    appointment: "العودة إلى الاجتماع المفتوح",
    none: "رجوع",
  },
};

export const crowd: PartWords["crowd"] = {
  heading: {
    message: (count) => `الأشخاص في هذه الرسالة: ${number(count)}`,
    appointment: (count) => `الأشخاص في هذا الاجتماع: ${number(count)}`,
  },
  person: "الشخص",
  best: "الأنسب لتسأله",
  last: "آخر تواصل",
  shown: "معروض أعلاه",
  nobody: "لم يُعثر على أحد",
  counting: "جارٍ العدّ…",
  uncounted: "لم يُحتسب",
  more: (count) =>
    plural(count, {
      zero: "عرض المزيد",
      one: "عرض شخص آخر",
      two: "عرض شخصين آخرين",
      few: "عرض # أشخاص آخرين",
      many: "عرض # شخصًا آخر",
      other: "عرض # شخص آخر",
    }),
  notEverything: (sources) => `تعذّر الاطلاع على: ${sources}. ربما ينقص أحد.`,
  failed: "تعذّر العدّ. افتح أحد الأشخاص للبحث عنه.",
  counted: (known, all) => `عُثر على زملاء لـ ${number(known)} من أصل ${number(all)}.`,
  ago,
};
