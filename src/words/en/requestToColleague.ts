import { givenNameOf } from "../../core/people/givenName";
import type { ColleagueWords, NamedProspect } from "../../core/request/introductionWords";
import type { Moment } from "../../core/request/situation/moment";
import type { Manner } from "../../core/words/manner";
import { momentWords } from "../momentWords";
import { language } from "./language";

const moment = momentWords(language.code, {
  today: "today",
  yesterday: "yesterday",
  thisWeek: "this week",
  lastWeek: "last week",
  thisMonth: "this month",
  lastMonth: "last month",
  month: (name) => `in ${name}`,
});

const at = (when: Moment | undefined) => (when === undefined ? "" : ` ${moment(when)}`);

function full({ name, jobTitle, companyName, address }: NamedProspect): string {
  if (jobTitle === undefined && companyName !== undefined) return `${name} at ${companyName}`;
  const facts = [jobTitle, companyName].filter((fact) => fact !== undefined).join(" at ");
  const more = facts === "" ? address : facts;
  return more === undefined ? name : `${name} (${more})`;
}

const short = ({ name }: NamedProspect) => givenNameOf(name);

/** English has one form of address. */
export function toColleague({ tone }: Manner): ColleagueWords {
  const isFriendly = tone === "friendly";
  const hello = isFriendly ? "Hi" : "Hello";
  return {
    between: " ",
    subject: {
      introduce: (prospect) => `Introduction to ${prospect}`,
      putInAWord: (prospect) => `A word with ${prospect}`,
      advise: (prospect) => `Your view of ${prospect}`,
    },
    greeting: (introducer) =>
      introducer === "" ? `${hello},` : `${hello} ${givenNameOf(introducer)},`,
    opening: {
      none: (prospect) => `I’d like to get to know ${full(prospect)}.`,
      wroteToMe: (prospect, when) => `${full(prospect)} wrote to me${at(when)}.`,
      iWrote: (prospect, when) => `I got in touch with ${full(prospect)}${at(when)}.`,
      inTouch: (prospect, when) =>
        `I’ve been in touch with ${full(prospect)}${when === undefined ? "" : `, most recently${at(when)}`}.`,
      met: (prospect, when) => `I had a meeting with ${full(prospect)}${at(when)}.`,
      meetingAhead: (prospect) => `I have a meeting with ${full(prospect)} coming up.`,
      companyOnly: (prospect) => `I’m trying to reach ${full(prospect)}.`,
    },
    acquaintance: {
      inTouch: (prospect, when) =>
        when === undefined
          ? `It looks as if you and ${short(prospect)} have been in touch.`
          : `It looks as if you and ${short(prospect)} were in touch${at(when)}.`,
      turnedToProspect: (prospect, when) =>
        `It looks as if you got in touch with ${short(prospect)}${at(when)}.`,
      turnedToColleague: (prospect, when) =>
        `It looks as if ${short(prospect)} got in touch with you${at(when)}.`,
      onSameMessages: (prospect, when) =>
        `It looks as if you and ${short(prospect)} were on the same thread${at(when)}.`,
      onThisItem: {
        message: (prospect) => `You and ${short(prospect)} are both on this thread.`,
        appointment: (prospect) => `You and ${short(prospect)} are both in this meeting.`,
      },
      together: (prospect, when) => `We were both in a meeting with ${short(prospect)}${at(when)}.`,
      inThatMeeting: { past: "You were in that meeting too.", ahead: "You’re in it too." },
      throughCompany: (known, companyName) =>
        `It looks as if you know ${known === "" ? "people" : known} at ${companyName}.`,
    },
    ask: {
      introduce: () => "Would you be comfortable introducing us?",
      putInAWord: () => "Would you be willing to put in a word for me?",
      advise: (prospect) => `What should I know before I talk to ${short(prospect)}?`,
    },
    askIfKnown: {
      introduce: (prospect) =>
        `Do you know ${short(prospect)} well enough to introduce us? If not, who would?`,
      putInAWord: (prospect) =>
        `Do you know ${short(prospect)} well enough to put in a word for me? If not, who does?`,
    },
    askThroughCompany: (known) =>
      known === ""
        ? "Who there would be the right person to ask?"
        : `Would ${givenNameOf(known)} be the right person to ask?`,
    easyNo: {
      introduce: (prospect) =>
        `If it isn’t a good time or a good fit, just say so. If it is, please check with ${short(prospect)} first.`,
      putInAWord: (prospect) =>
        `If it isn’t a good time or a good fit, just say so. And if you’d rather ask ${short(prospect)} first, please do.`,
      advise: () => "A line or two is plenty.",
      companyOnly: () => "If not, no problem at all.",
    },
    quotedBelow: {
      ownMessage: (prospect) =>
        prospect.name.includes("@")
          ? "The message is below."
          : `The message from ${short(prospect)} is below.`,
      other: () => "The message is below.",
    },
    thanks: isFriendly ? "Thanks," : "Thank you and kind regards,",
    signature: (rep) => (isFriendly ? givenNameOf(rep) : rep),
    noteLead: (prospect) => `Here is a note you can forward to ${short(prospect)} as it is:`,
    noteFollows: (prospect) =>
      `PS: A note you can forward to ${short(prospect)} as it is comes in a separate message.`,
  };
}
