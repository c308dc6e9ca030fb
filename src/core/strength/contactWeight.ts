import type { ContactDay, ContactKind, MessageDetail } from "../evidence/contactDay";

/** An assumption, measured nowhere: a meeting or a call counts like an answered email. */
const conversationWeight = 2;

const weightByKind: Readonly<Record<ContactKind, number>> = {
  email: 1,
  meeting: conversationWeight,
  phoneCall: conversationWeight,
};

/** Of a recipient who is only copied. A tally cannot tell how many others were; usually several. */
const copiedWeight = { inTally: 1 / 4, inMessage: 1 / 2 } as const;

/** An answer is proof of attention. */
const replyWeight = 2;

/** A message to more recipients than these is mass mail, and a meeting with more is a crowd. */
export const mostPersonalRecipients = 10;

/** Weights are whole multiples of this, so that they add up to the same sum in any order. */
const smallestWeight = 2 ** -32;

/**
 * How much the contacts of one entry say about a pair, before time and same-day damping.
 *
 * @param massMailFactor - what a message to a crowd keeps of its weight; a tally cannot tell one
 */
export function contactWeight(
  { kind, addressing, times, replies = 0, messages }: ContactDay,
  massMailFactor: number,
): number {
  const weight = weightByKind[kind];
  if (messages === undefined) {
    const counted = times + replies * (replyWeight - 1);
    return counted * weight * (addressing === "copied" ? copiedWeight.inTally : 1);
  }
  const each = weight * (addressing === "copied" ? copiedWeight.inMessage : 1);
  return messages.reduce(
    (sum, message) => sum + roundWeight(each * messageFactor(message, massMailFactor)),
    0,
  );
}

/** A message to twenty says less about a pair than a message to one. */
function messageFactor({ isReply, recipientCount }: MessageDetail, massMailFactor: number): number {
  const reply = isReply ? replyWeight : 1;
  const crowd = recipientCount > mostPersonalRecipients ? massMailFactor : 1;
  return (reply * crowd) / Math.sqrt(Math.max(1, recipientCount));
}

function roundWeight(weight: number): number {
  return Math.round(weight / smallestWeight) * smallestWeight;
}
