import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";
import { toColleague } from "./requestToColleague";

export const words: IntroductionWords = {
  language: language.code,
  toColleague,
  note: {
    subject: (rep) => `Introduction: ${rep}`,
    greeting: (prospect) => (prospect === "" ? "Hello," : `Hello ${givenNameOf(prospect)},`),
    answer: (subject, introducer) =>
      `Thank you for your message about “${subject}”. ${introducer} and I are colleagues.`,
    introduction: (rep, introducer) => `I’m ${rep}, and ${introducer} is a colleague of mine.`,
    reminder: (rep, introducer) =>
      `We’ve been in touch before. I’m ${rep}, and ${introducer} is a colleague of mine.`,
    topic: (subject) => `I’m writing about “${subject}”.`,
    ask: "Would you have time for a short call this week or next?",
    regards: "Kind regards,",
  },
  taskSubject: (introducer, prospect) => `Asked ${introducer} for an introduction to ${prospect}`,
  header: { from: "From", date: "Date", subject: "Subject" },
};
