import { isolated } from "../isolated";
import type { DetailsText } from "../texts/detailsText";
import { tools } from "./tools";

const { number, month } = tools;

export const words: DetailsText = {
  address: "البريد الإلكتروني",
  copy: "نسخ",
  copied: "تم النسخ.",
  copyFailed: "تعذر النسخ.",
  businessPhone: "الهاتف",
  mobilePhone: "الجوال",
  department: "القسم",
  office: "المكتب",
  chat: "بدء محادثة",
  kinds: { email: "الرسائل", meeting: "الاجتماعات", phoneCall: "المكالمات" },
  countTo: (count, prospect) => `${number(count)} إلى ${isolated(prospect)}`,
  countFrom: (count, prospect) => `${number(count)} من ${isolated(prospect)}`,
  firstContact: "أول تواصل",
  lastContact: "آخر تواصل",
  seenIn: "المصدر",
  lastTwelveMonths: "آخر اثني عشر شهرًا",
  toProspect: (prospect) => `إلى ${isolated(prospect)}`,
  fromProspect: (prospect) => `من ${isolated(prospect)}`,
  noContact: "لا تواصل",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};
