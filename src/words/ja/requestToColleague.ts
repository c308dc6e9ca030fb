import type { ColleagueWords, NamedProspect } from "../../core/request/introductionWords";
import type { Manner } from "../../core/words/manner";
import { momentWords } from "../momentWords";
import { callingName, withTitle } from "../japaneseName";
import { language } from "./language";

const moment = momentWords(language.code, {
  today: "今日",
  yesterday: "昨日",
  thisWeek: "今週",
  lastWeek: "先週",
  thisMonth: "今月",
  lastMonth: "先月",
  month: (name) => name,
});

/** The same before what happened then. */
const on = momentWords(language.code, {
  today: "今日、",
  yesterday: "昨日、",
  thisWeek: "今週、",
  lastWeek: "先週、",
  thisMonth: "今月、",
  lastMonth: "先月、",
  month: (name) => `${name}に`,
});

/** A space keeps Latin letters apart from what stands before them. */
const apart = (text: string) => (/^[\p{Script=Latin}\p{N}]/u.test(text) ? ` ${text}` : text);

function full({ name, jobTitle, companyName, address }: NamedProspect): string {
  const from = companyName === undefined ? "" : `${companyName} の `;
  const more = jobTitle ?? address;
  return `${from}${withTitle(name, "様")}${more === undefined ? "" : `（${more}）`}`;
}

const short = ({ name }: NamedProspect) => withTitle(callingName(name), "様");

/** Plain politeness, or honorifics. */
export function toColleague({ address, tone }: Manner): ColleagueWords {
  const by = (plain: string, honorific: string) => (address === "familiar" ? plain : honorific);
  return {
    between: "",
    subject: {
      introduce: (prospect) => `${withTitle(prospect, "様")}ご紹介のお願い`,
      putInAWord: (prospect) => `${withTitle(prospect, "様")}へのお口添えのお願い`,
      advise: (prospect) => `${withTitle(prospect, "様")}についてのご相談`,
    },
    greeting: (introducer) => {
      const name = introducer === "" ? "" : `${withTitle(callingName(introducer), "さん")}\n`;
      return `${name}お疲れさまです。`;
    },
    opening: {
      none: (prospect) =>
        `${full(prospect)}と一度お話ししたいと${by("思っています", "考えております")}。`,
      wroteToMe: (prospect, when) =>
        when === undefined
          ? `${full(prospect)}からメールをいただいています。`
          : `${on(when)}${full(prospect)}からメールをいただきました。`,
      iWrote: (prospect, when) =>
        when === undefined
          ? `${full(prospect)}にご連絡しています。`
          : `${on(when)}${full(prospect)}にご連絡しました。`,
      inTouch: (prospect, when) =>
        when === undefined
          ? `${full(prospect)}とは、すでにやり取りがあります。`
          : `${full(prospect)}とはすでにやり取りがあり、直近は${moment(when)}です。`,
      met: (prospect, when) =>
        when === undefined
          ? `${full(prospect)}と打ち合わせをしたことがあります。`
          : `${on(when)}${full(prospect)}と打ち合わせをしました。`,
      meetingAhead: (prospect) => `近く、${full(prospect)}との打ち合わせがあります。`,
      companyOnly: (prospect) =>
        `${full(prospect)}に連絡を取りたいと${by("思っています", "考えております")}。`,
    },
    acquaintance: {
      inTouch: (prospect, when) =>
        when === undefined
          ? `確認したところ、${short(prospect)}とやり取りがおありのようです。`
          : `確認したところ、${short(prospect)}との直近のやり取りは${moment(when)}のようです。`,
      turnedToProspect: (prospect, when) =>
        when === undefined
          ? `確認したところ、${short(prospect)}に連絡されたことがあるようです。`
          : `確認したところ、${on(when)}${short(prospect)}に連絡されたようです。`,
      turnedToColleague: (prospect, when) =>
        when === undefined
          ? `確認したところ、${short(prospect)}から連絡があったようです。`
          : `確認したところ、${on(when)}${short(prospect)}から連絡があったようです。`,
      onSameMessages: (prospect, when) =>
        when === undefined
          ? `確認したところ、${short(prospect)}と同じメールに入られていたようです。`
          : `確認したところ、${on(when)}${short(prospect)}と同じメールに入られていたようです。`,
      onThisItem: {
        message: (prospect) => `${short(prospect)}と同じ、このメールの宛先に入られています。`,
        appointment: (prospect) => `${short(prospect)}と同じ、この会議に入られています。`,
      },
      together: (prospect, when) =>
        when === undefined
          ? `${short(prospect)}との打ち合わせでご一緒しました。`
          : `${on(when)}${short(prospect)}との打ち合わせでご一緒しました。`,
      inThatMeeting: {
        past: "ご一緒していただいた打ち合わせです。",
        ahead: "ご一緒していただく打ち合わせです。",
      },
      throughCompany: (known, companyName) =>
        `${companyName} の${known === "" ? "方" : ` ${withTitle(known, "様")}`}をご存じのようです。`,
    },
    ask: {
      introduce: () => by("ご紹介いただけますか。", "ご紹介いただくことは可能でしょうか。"),
      putInAWord: () =>
        by("一言、口添えをお願いできますか。", "一言お口添えいただけますでしょうか。"),
      advise: (prospect) =>
        by(
          `${short(prospect)}とお話しする前に、知っておいたほうがよいことはありますか。`,
          `${short(prospect)}とお話しする前に知っておくべきことを、お教えいただけますでしょうか。`,
        ),
    },
    askIfKnown: {
      introduce: () =>
        by(
          "紹介をお願いできるくらいの面識はありますか。面識がなければ、どなたに頼むのがよいでしょうか。",
          "ご紹介をお願いできるほどのご面識はおありでしょうか。ご面識がない場合は、どなたにお願いするのがよろしいでしょうか。",
        ),
      putInAWord: () =>
        by(
          "口添えをお願いできるくらいの面識はありますか。面識がなければ、どなたに頼むのがよいでしょうか。",
          "お口添えをお願いできるほどのご面識はおありでしょうか。ご面識がない場合は、どなたにお願いするのがよろしいでしょうか。",
        ),
    },
    askThroughCompany: (known) => {
      const whom = known === "" ? "どなた" : withTitle(callingName(known), "様");
      return `${whom}にお願いするのが${by("よいでしょうか", "よろしいでしょうか")}。`;
    },
    easyNo: {
      introduce: (prospect) =>
        by(
          `難しければ、遠慮なく断ってください。可能であれば、先に${apart(short(prospect))}の意向を確認してもらえると助かります。`,
          `難しい場合は、遠慮なくお断りください。お引き受けいただける場合は、先に${apart(short(prospect))}のご意向をご確認いただけますと幸いです。`,
        ),
      putInAWord: (prospect) =>
        by(
          `難しければ、遠慮なく断ってください。先に${apart(short(prospect))}に確認してもらってもかまいません。`,
          `難しい場合は、遠慮なくお断りください。先に${apart(short(prospect))}にご確認いただいてもかまいません。`,
        ),
      advise: () => by("一、二行で十分です。", "一、二行でかまいません。"),
      companyOnly: () =>
        by("難しければ、遠慮なく断ってください。", "難しい場合は、遠慮なくお断りください。"),
    },
    quotedBelow: {
      ownMessage: (prospect) => `${short(prospect)}のメールを下に付けています。`,
      other: () => "該当のメールを下に付けています。",
    },
    thanks: by("よろしくお願いします。", "どうぞよろしくお願いいたします。"),
    signature: (rep) => (tone === "friendly" ? callingName(rep) : rep),
    noteLead: (prospect) => `次の文面は、そのまま${apart(short(prospect))}に転送できます。`,
    noteFollows: (prospect) =>
      `追伸：そのまま${apart(short(prospect))}に転送できる文面を、別のメールでお送りします。`,
  };
}
