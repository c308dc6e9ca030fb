import { isolated } from "../isolated";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";

export const words: IntroductionWords = {
  language: language.code,
  subject: (prospect) => `طلب تعارف مع ${prospect}`,
  greeting: (introducer) => (introducer === "" ? "مرحبًا،" : `مرحبًا ${introducer}،`),
  wish: (prospect) => `أودّ التعرّف على ${prospect}.`,
  quotedBelow: "الرسالة المعنية مذكورة أدناه.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `بحسب ما يظهر لي، كان آخر تواصل بينكم وبين ${prospect} في ${month}.`,
    turnedToProspect: (prospect, month) =>
      `بحسب ما يظهر لي، كان آخر تواصل منكم مع ${prospect} في ${month}.`,
    turnedToColleague: (prospect, month) =>
      `بحسب ما يظهر لي، كان آخر تواصل من ${prospect} معكم في ${month}.`,
    onSameMessages: (prospect, month) =>
      `بحسب ما يظهر لي، كانت آخر رسائل جمعتكم مع ${prospect} في ${month}.`,
    onThisMessage: (prospect) => `أنتم و${prospect} في المحادثة نفسها.`,
  },
  undated: {
    inTouch: (prospect) => `بحسب ما يظهر لي، سبق أن تواصلتم مع ${prospect}.`,
    turnedToProspect: (prospect) => `بحسب ما يظهر لي، سبق أن راسلتم ${prospect}.`,
    turnedToColleague: (prospect) => `بحسب ما يظهر لي، سبق أن تواصل ${prospect} معكم.`,
    onSameMessages: (prospect) => `بحسب ما يظهر لي، سبق أن جمعتكم رسائل مع ${prospect}.`,
  },
  ask: (prospect) => `هل يمكنكم تعريفنا ببعض؟ يُرجى أولًا سؤال ${prospect} إن كان ذلك مناسبًا.`,
  atCompany: {
    wish: ({ person, company, prospect }) =>
      person === ""
        ? `أرى أنكم على تواصل مع أشخاص في ${isolated(company)}. وأحاول الوصول هناك إلى ${prospect}.`
        : `أرى أنكم تعرفون ${isolated(person)} في ${isolated(company)}. وأحاول الوصول هناك إلى ${prospect}.`,
    ask: (person) =>
      person === ""
        ? "هل يمكنكم إخباري بمن قد يعرّفنا ببعض هناك، أو يزكّيني؟"
        : `هل يمكنكم أن تطلبوا من ${isolated(person)} تعريفنا ببعض، أو تزكيتي؟`,
  },
  easyNo: "لا حرج إطلاقًا في الاعتذار، ولا حاجة إلى ذكر السبب.",
  thanks: "شكرًا جزيلًا،",
  noteLead: (prospect) => `للتيسير، يمكنكم إعادة توجيه هذه السطور إلى ${prospect}:`,
  note: {
    greeting: (prospect) => (prospect === "" ? "مرحبًا،" : `مرحبًا ${prospect}،`),
    wish: (rep) => `أنا ${rep}، وأودّ التعرّف عليكم.`,
    topic: {
      ownMessage: (subject) => `بخصوص رسالتكم «${subject}».`,
      other: (subject) => `بخصوص «${subject}».`,
    },
    ask: "هل يناسبكم حديث قصير؟",
    regards: "مع أطيب التحيات،",
  },
  taskSubject: (introducer, prospect) =>
    `طُلب من ${isolated(introducer)} التعريف بـ ${isolated(prospect)}`,
  header: { from: "من", date: "التاريخ", subject: "الموضوع" },
};
