import type { PaneText } from "../texts/paneText";
import { isolated } from "../isolated";
import { tools } from "./tools";

const { number } = tools;

export const head: PaneText["head"] = {
  record: { lead: "عميل متوقع", contact: "جهة اتصال" },
  before: (label) => `${label}: `,
  opensInCrm: "يُفتح في Dynamics 365",
  owner: (name) => `المسؤول: ${isolated(name)}`,
  noRecord: "لا يوجد عميل متوقع أو جهة اتصال في Dynamics 365",
  recordsNotRead: "تعذّر البحث في العملاء المتوقعين وجهات الاتصال",
  you: (evidence) => `أنت: ${evidence}`,
  noOwnContact: "لم تتواصلا بعد",
  sharedMailbox: "صندوق مشترك: قد يقرؤه أكثر من شخص.",
  sentBy: (name) => `أرسلها ${isolated(name)}.`,
  namedLikeColleague: "انتبه: عنوان خارجي باسم شخص من مؤسستك.",
  otherAccount: (name) =>
    `تم تسجيل الدخول باسم ${isolated(name)} وليس بحساب صندوق البريد هذا: ترى ما يحق لذلك الحساب قراءته.`,
  others: { message: "أشخاص آخرون في هذه الرسالة", appointment: "أشخاص آخرون في هذا الاجتماع" },
  more: (count) => `+${number(count)}`,
  find: "البحث عن شخص",
};
