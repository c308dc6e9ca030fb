import type { PaneText } from "../texts/paneText";
import { isolated } from "../isolated";
import { tools } from "./tools";

const { ago, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "تم التحقق",
  sources: {
    organization: "بريد المؤسسة",
    mailbox: "صندوق البريد",
    calendar: "التقويم",
  },
  checked: (sources) => `تم التحقق من: ${sources}`,
  inPart: (name) => `${name} (جزئيًا)`,
  notRead: (sources) => `تعذّرت قراءة: ${sources}`,
  clock,
  at: (time) => `في ${clock(time)}`,
  names: {
    crm: "Dynamics 365",
    insights: "تحليلات Dynamics 365",
    company: "من يعرف الشركة",
    organization: "بريد مؤسستك",
    records: "العملاء المتوقعون وجهات الاتصال",
    profiles: "ملفات الزملاء",
    mailbox: "صندوق بريدك",
    calendar: "تقويمك",
    optOuts: "قائمة الرافضين للاقتراح",
  },
  openItem: { message: "من في هذه الرسالة", appointment: "من في هذا الاجتماع" },
  ownMailboxOnly: (owner) => `صندوقك فقط، وليس ${isolated(owner)}`,
  looking: "جارٍ الاطلاع",
  since: (day) => `منذ ${month(day)}`,
  newestMessages: (count) => `الرسائل مع هذا الشخص (حتى ${number(count)})`,
  notEverything: "كان هناك أكثر مما أمكنت قراءته",
  partly: (reason) => `جزئيًا: ${reason}`,
  wasSlow: "كانت الاستجابة بطيئة، فاقتصر البحث على آخر 180 يومًا",
  holds: (share) =>
    share === "receivedOnly"
      ? "لا يضم من رسائلك إلا الواردة"
      : `يضم نحو رسالة واحدة من كل ${number(share.oneIn)} من رسائلك`,
  asOf: (days) => `آخر تحديث: ${ago(days)}`,
  mailboxes: (read, all) => `صناديق البريد: ${number(read)} من ${number(all)}`,
  outOfScope: "لم يُطَّلع عليه: لا وجود لهذا الشخص ولا لشركته في Dynamics 365",
  neverKept: "لم يُطَّلع عليه: عناوين البريد المجاني والشركات المستثناة لا يُطَّلع عليها أبدًا",
  intoScope:
    "أنشئ عميلًا متوقعًا أو جهة اتصال هناك: ابتداءً من اليوم التالي يُطَّلع على بريد مؤسستك أيضًا.",
  readerRole: "للاطلاع على بريد مؤسستك اطلب الدور Who Knows Whom Reader في Dynamics 365.",
  yourRights: "بحسب ما لديك حق الوصول إليه. قد يرى غيرك أشخاصًا أكثر.",
  yourReach: {
    own: "ترى الأنشطة التي تملكها أو المشتركة معك فقط، لذا قد تكون القائمة قصيرة.",
    unit: "ترى أنشطة وحدة عملك؛ وقد يرى زميل في وحدة أخرى قائمة أطول.",
    unitAndBelow: "ترى أنشطة وحدة عملك والوحدات التابعة لها؛ وقد يرى زميل في وحدة أخرى قائمة أطول.",
    everything: "ترى أنشطة المؤسسة بأكملها.",
  },
};
