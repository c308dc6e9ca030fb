import type { DirectMessage } from "../../archive/directMessages";
import type { Candidate } from "../../archive/findCandidates";
import type { Query } from "../../archive/readQueries";
import { knownFormula } from "./knownFormula";
import { ageInDays, methodOf } from "./method";
import type { Method } from "./method";
import { scoreByRecencyFrequency } from "./recencyFrequency";

/** Lets the count decide where the two directions say nothing. */
const countShare = 0.001;

const outgoingWeight = 5;

/** Methods published or in use elsewhere, and parts of them with a colleague's activity added. */
export const heuristics: readonly Method[] = [
  methodOf("tie order alone (random)", () => 0),
  methodOf("message count (Dynamics 365: most communication)", count),
  methodOf("reciprocity: min(sent, received)", (candidate) => {
    const { sent, received } = directed(candidate);
    return Math.min(sent, received) + countShare * count(candidate);
  }),
  methodOf("sqrt(sent x received)", (candidate) => {
    const { sent, received } = directed(candidate);
    return Math.sqrt(sent * received) + countShare * count(candidate);
  }),
  methodOf("recency: the last message", ({ messages }) => messages.at(-1)?.sentAt ?? 0),
  methodOf("Newman 2001: sum 1/n", (candidate) => sum(candidate, shared)),
  methodOf("Interactions Rank (Roth et al. 2010), 7 d", interactionsRank(7)),
  { name: "RFM (recency, frequency, To mails)", score: scoreByRecencyFrequency },
  methodOf("exponential decay, 57 d", (candidate, query) =>
    sum(candidate, (message) => halved(message, query, 57)),
  ),
  methodOf("Interactions Rank, tuned: 30 d", interactionsRank(30)),
  methodOf("decayed Newman, 60 d", decayedNewman),
  methodOf("colleague's last activity alone", ({ activity }) => -activity.daysSinceActive),
  methodOf("known formula without activity", knownFormula),
  methodOf("known formula", withActivity(knownFormula)),
  methodOf("message count x activity", withActivity(count)),
  methodOf("tuned Interactions Rank x activity", withActivity(interactionsRank(30))),
  methodOf("decayed Newman x activity", withActivity(decayedNewman)),
];

type Score = (candidate: Candidate, query: Query) => number;

function withActivity(score: Score): Score {
  return (candidate, query) =>
    score(candidate, query) * 2 ** (-candidate.activity.daysSinceActive / 30);
}

function interactionsRank(halfLifeDays: number): Score {
  return (candidate, query) =>
    sum(
      candidate,
      (message) => (message.isOutgoing ? outgoingWeight : 1) * halved(message, query, halfLifeDays),
    );
}

function decayedNewman(candidate: Candidate, query: Query): number {
  return sum(candidate, (message) => shared(message) * halved(message, query, 60));
}

function count({ messages }: Candidate): number {
  return messages.length;
}

function directed({ messages }: Candidate) {
  const sent = messages.filter(({ isOutgoing }) => isOutgoing).length;
  return { sent, received: messages.length - sent };
}

function sum({ messages }: Candidate, weigh: (message: DirectMessage) => number): number {
  return messages.reduce((total, message) => total + weigh(message), 0);
}

function shared({ recipientCount }: DirectMessage): number {
  return 1 / Math.max(1, recipientCount);
}

function halved(message: DirectMessage, query: Query, halfLifeDays: number): number {
  return 2 ** (-ageInDays(message, query) / halfLifeDays);
}
