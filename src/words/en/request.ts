import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";

export const words: IntroductionWords = {
  language: language.code,
  subject: (prospect) => `Introduction to ${prospect}`,
  greeting: (introducer) => (introducer === "" ? "Hello," : `Hello ${givenNameOf(introducer)},`),
  wish: (prospect) => `I would like to get to know ${prospect}.`,
  quotedBelow: "The message this is about is below.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `As far as I can see, you and ${prospect} were last in touch in ${month}.`,
    turnedToProspect: (prospect, month) =>
      `As far as I can see, you last contacted ${prospect} in ${month}.`,
    turnedToColleague: (prospect, month) =>
      `As far as I can see, ${prospect} last contacted you in ${month}.`,
    onSameMessages: (prospect, month) =>
      `As far as I can see, you and ${prospect} were last on the same messages in ${month}.`,
    onThisMessage: (prospect) => `You and ${prospect} are part of the same conversation.`,
  },
  undated: {
    inTouch: (prospect) => `As far as I can see, you and ${prospect} have been in touch.`,
    turnedToProspect: (prospect) => `As far as I can see, you have contacted ${prospect}.`,
    turnedToColleague: (prospect) => `As far as I can see, ${prospect} has contacted you.`,
    onSameMessages: (prospect) =>
      `As far as I can see, you and ${prospect} have been on the same messages.`,
  },
  ask: (prospect) =>
    `Could you introduce us? If so, please check with ${prospect} first whether it is welcome.`,
  atCompany: {
    wish: ({ person, company, prospect }) =>
      person === ""
        ? `I see that you are in touch with people at ${company}. I am trying to reach ${prospect} there.`
        : `I see that you know ${person} at ${company}. I am trying to reach ${prospect}, a colleague there.`,
    ask: (person) =>
      person === ""
        ? "Could you tell me who there might introduce us, or put in a word?"
        : `Could you ask ${person} to introduce us, or put in a word?`,
  },
  easyNo: "A no is perfectly fine and needs no reason.",
  thanks: "Thank you,",
  noteLead: (prospect) => `To make it easy, here is a note you could forward to ${prospect}:`,
  note: {
    greeting: (prospect) => (prospect === "" ? "Hello," : `Hello ${givenNameOf(prospect)},`),
    wish: (rep) => `I am ${rep}, and I would like to get to know you.`,
    topic: {
      ownMessage: (subject) => `It is about your message “${subject}”.`,
      other: (subject) => `It is about “${subject}”.`,
    },
    ask: "Would you be open to a short conversation?",
    regards: "Kind regards,",
  },
  taskSubject: (introducer, prospect) => `Asked ${introducer} for an introduction to ${prospect}`,
  header: { from: "From", date: "Date", subject: "Subject" },
};
