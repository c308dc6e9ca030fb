import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const words: LedgerText = {
  asked: (name, days) => `You asked ${name} ${ago(days)}.`,
  whatBecame: "What became of it",
  became: {
    waiting: "No answer yet",
    answered: "Answered",
    introduced: "Introduced",
    declined: "Declined",
  },
  notMade: "I did not ask",
  answerLikely: (name) => `${name} has written to you since. Was that the answer?`,
  notKept: "Outlook could not keep this: it holds until the pane is closed.",
  noTask: "No task was made in Dynamics 365.",
  taskStillOpen: "The task in Dynamics 365 is still open: close it there.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `You have asked ${name} once in seven days.`,
      other: `You have asked ${name} # times in seven days.`,
    }),
  aReminder: "Another request so soon is a reminder.",
  aBurden: "Every request takes time.",
  nextBest: (name) => `${name} could introduce you too.`,
  openDraftAllTheSame: "Open draft all the same",
  requestInTeamsAllTheSame: "Ask in Teams all the same",
  requestInstead: (name) => `Ask ${name} instead`,
  notNow: "Not now",
};
