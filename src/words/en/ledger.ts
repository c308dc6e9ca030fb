import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const ledger: LedgerText = {
  askedBefore: (name) => `You have asked ${name} before.`,
  asked: (name, days) => `You asked ${name} ${ago(days)}.`,
  opened: (name, days) => `You opened a request to ${name} ${ago(days)}.`,
  openedBefore: (name) => `You opened a request to ${name}.`,
  wasItSent: "Did you send it?",
  answers: { sent: "Yes, sent", notSent: "Not sent" },
  whatBecame: "What happened?",
  became: {
    waiting: "No answer yet",
    answered: "Answered",
    introduced: "Introduced",
    declined: "Declined",
  },
  notMade: "Not sent",
  answerLikely: (name) => `${name} has written to you since. Was that the answer?`,
  notKept: "Couldn’t be saved. It stays until you close the pane.",
  noTask: "No task was made in Dynamics 365.",
  taskStillOpen: "The task in Dynamics 365 is still open. Please close it there.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `You have asked ${name} once in seven days.`,
      other: `You have asked ${name} # times in seven days.`,
    }),
  aReminder: "A second request this soon may feel like pressure.",
  declined: (name) => `${name} has declined.`,
  aDeclined: "Asking again may feel like pressure.",
  aBurden: "That is a lot for one week.",
  nextBest: (name) => `${name} could introduce you too.`,
  openDraftAllTheSame: "Open draft anyway",
  requestInTeamsAllTheSame: "Ask in Teams anyway",
  requestInstead: (name) => `Ask ${name} instead`,
  notNow: "Not now",
  openRequests: {
    name: "My open requests",
    none: "You have no open requests.",
    failed: "Your requests could not be read.",
    named: (introducer, prospect) => `${introducer}, about ${prospect}`,
    unnamed: "Open the message it was about to see the names",
    age: {
      opened: (days) => `Draft opened ${ago(days)}.`,
      waiting: (days) => `Asked ${ago(days)}.`,
    },
    step: {
      sayWhetherSent: "Open its message and say whether you sent it.",
      remind: "A friendly reminder is fine now.",
      waitSome: "Leave some time for an answer.",
      wait: (days) =>
        plural(days, {
          one: "Leave # more day for an answer.",
          other: "Leave # more days for an answer.",
        }),
    },
  },
};
