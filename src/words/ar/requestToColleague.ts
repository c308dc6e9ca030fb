import { givenNameOf } from "../../core/people/givenName";
import type { ColleagueWords, NamedProspect } from "../../core/request/introductionWords";
import type { Moment } from "../../core/request/situation/moment";
import type { Manner } from "../../core/words/manner";
import { momentWords } from "../momentWords";
import { language } from "./language";

const moment = momentWords(language.code, {
  today: "اليوم",
  yesterday: "أمس",
  thisWeek: "هذا الأسبوع",
  lastWeek: "الأسبوع الماضي",
  thisMonth: "هذا الشهر",
  lastMonth: "الشهر الماضي",
  month: (name) => `في ${name}`,
});

const at = (when: Moment | undefined, undated = "") =>
  when === undefined ? undated : ` ${moment(when)}`;

function full({ name, jobTitle, companyName, address }: NamedProspect): string {
  if (jobTitle === undefined && companyName !== undefined) return `${name} من ${companyName}`;
  const facts = [jobTitle, companyName].filter((fact) => fact !== undefined).join("، ");
  const more = facts === "" ? address : facts;
  return more === undefined ? name : `${name} (${more})`;
}

const short = ({ name }: NamedProspect) => givenNameOf(name);

/** The plural of respect in both forms of address: the singular would have to know who is a man or a woman. */
export function toColleague({ tone }: Manner): ColleagueWords {
  const isFriendly = tone === "friendly";
  return {
    between: " ",
    subject: {
      introduce: (prospect) => `طلب تعارف مع ${prospect}`,
      putInAWord: (prospect) => `طلب توصية لدى ${prospect}`,
      advise: (prospect) => `رأيكم في ${prospect}`,
    },
    greeting: (introducer) => (introducer === "" ? "مرحبًا،" : `مرحبًا ${givenNameOf(introducer)}،`),
    opening: {
      none: (prospect) => `أودّ التعرّف إلى ${full(prospect)}.`,
      wroteToMe: (prospect, when) =>
        when === undefined
          ? `سبق أن وصلتني رسالة من ${full(prospect)}.`
          : `وصلتني${at(when)} رسالة من ${full(prospect)}.`,
      iWrote: (prospect, when) => `تواصلتُ${at(when)} مع ${full(prospect)}.`,
      inTouch: (prospect, when) =>
        `سبق أن تواصلتُ مع ${full(prospect)}${when === undefined ? "" : `، وآخر مرة كانت${at(when)}`}.`,
      met: (prospect, when) => `كان لي${at(when)} اجتماع مع ${full(prospect)}.`,
      meetingAhead: (prospect) => `لديّ قريبًا اجتماع مع ${full(prospect)}.`,
      companyOnly: (prospect) => `أحاول التواصل مع ${full(prospect)}.`,
    },
    acquaintance: {
      inTouch: (prospect, when) =>
        when === undefined
          ? `يبدو لي أنه سبق أن تواصلتم مع ${short(prospect)}.`
          : `يبدو لي أن آخر تواصل بينكم وبين ${short(prospect)} كان${at(when)}.`,
      turnedToProspect: (prospect, when) =>
        `يبدو لي أنكم تواصلتم مع ${short(prospect)}${at(when, " من قبل")}.`,
      turnedToColleague: (prospect, when) =>
        `يبدو لي أنكم تلقيتم تواصلًا من ${short(prospect)}${at(when, " من قبل")}.`,
      onSameMessages: (prospect, when) =>
        `يبدو لي أنكم كنتم مع ${short(prospect)} في المراسلة نفسها${at(when)}.`,
      onThisItem: {
        message: (prospect) => `أنتم و${short(prospect)} في هذه المراسلة.`,
        appointment: (prospect) => `أنتم و${short(prospect)} في هذا الاجتماع.`,
      },
      together: (prospect, when) => `كنّا معًا في اجتماع مع ${short(prospect)}${at(when)}.`,
      inThatMeeting: { past: "كنتم حاضرين أيضًا.", ahead: "وأنتم مدعوّون إليه أيضًا." },
      throughCompany: (known, companyName) =>
        `يبدو لي أنكم تعرفون ${known === "" ? "أشخاصًا" : known} في ${companyName}.`,
    },
    ask: {
      introduce: () => "هل يناسبكم أن تعرّفونا ببعض؟",
      putInAWord: (prospect) => `هل يمكنكم التوصية بي لدى ${short(prospect)}؟`,
      advise: (prospect) => `ما الذي ينبغي أن أعرفه قبل الحديث مع ${short(prospect)}؟`,
    },
    askIfKnown: {
      introduce: (prospect) =>
        `هل تعرفون ${short(prospect)} بما يكفي لتعريفنا ببعض؟ وإن لم يكن كذلك، فمن يمكنه ذلك؟`,
      putInAWord: (prospect) =>
        `هل تعرفون ${short(prospect)} بما يكفي للتوصية بي؟ وإن لم يكن كذلك، فمن يمكنه ذلك؟`,
    },
    askThroughCompany: (known) =>
      known === ""
        ? "من الأنسب هناك لأطلب منه التعريف؟"
        : `هل ترون من المناسب أن أطلب التعريف من ${givenNameOf(known)}؟`,
    easyNo: {
      introduce: (prospect) =>
        `إن لم يكن الوقت مناسبًا فلا بأس إطلاقًا. وإن كان مناسبًا، فيُرجى سؤال ${short(prospect)} أولًا.`,
      putInAWord: (prospect) =>
        `إن لم يكن الوقت مناسبًا فلا بأس إطلاقًا. وإن فضّلتم سؤال ${short(prospect)} أولًا، فلا مانع.`,
      advise: () => "يكفيني سطر أو سطران.",
      companyOnly: () => "وإن لم يكن مناسبًا فلا بأس إطلاقًا.",
    },
    quotedBelow: {
      ownMessage: (prospect) => `تجدون رسالة ${short(prospect)} في الأسفل.`,
      other: () => "تجدون الرسالة في الأسفل.",
    },
    thanks: isFriendly ? "شكرًا جزيلًا،" : "مع خالص الشكر والتقدير،",
    signature: (rep) => (isFriendly ? givenNameOf(rep) : rep),
    noteLead: (prospect) => `يمكنكم إعادة توجيه هذه السطور كما هي إلى ${short(prospect)}:`,
    noteFollows: (prospect) =>
      `ملاحظة: تصلكم في رسالة منفصلة سطور يمكنكم إعادة توجيهها كما هي إلى ${short(prospect)}.`,
  };
}
