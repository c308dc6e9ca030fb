/** Whole days since 1970-01-01, UTC. */
export type DayNumber = number;

export const millisecondsPerDay = 86_400_000;

export function dayNumberOf(moment: Date): DayNumber {
  return Math.floor(moment.getTime() / millisecondsPerDay);
}

/** In the order in which the pane names them. */
export const contactKinds = ["email", "meeting", "phoneCall"] as const;

export type ContactKind = (typeof contactKinds)[number];

export function byKind<Value>(
  valueOf: (kind: ContactKind) => Value,
): Readonly<Record<ContactKind, Value>> {
  const entries = contactKinds.map((kind) => [kind, valueOf(kind)] as const);
  return Object.fromEntries(entries) as Record<ContactKind, Value>;
}

/** True where both people take part in a contact of this kind; false where one turns to the other. */
export const isMutualByKind: Readonly<Record<ContactKind, boolean>> = {
  email: false,
  meeting: true,
  phoneCall: true,
};

/**
 * The direction from author to recipient. A meeting is mutual, unless the prospect arranged it and nothing
 * shows that the colleague took part: then it is from the prospect. Calls whose caller is unknown are mutual.
 */
export type ContactDirection = "toProspect" | "fromProspect" | "mutual";

/**
 * The recipient's part: addressed (To, required attendee) or only copied (Cc, Bcc, optional
 * attendee).
 */
export type Addressing = "direct" | "copied";

/**
 * One colleague and the prospect were in touch on this day: this many times, by this kind, in this
 * direction. In touch means that one of the two wrote or called and the other was addressed, or both were
 * in the meeting. Two people who merely received the same message were not in touch.
 *
 * A CRM's own engine can count in this form, so an answer grows with colleagues and days, never with
 * activities.
 */
export interface ContactDay {
  readonly day: DayNumber;
  readonly kind: ContactKind;
  readonly direction: ContactDirection;
  readonly addressing: Addressing;
  /** How many separate messages, meetings or calls; at least 1. */
  readonly times: number;
  /** How many of them answer one that the other of the two wrote, where a tally can tell. */
  readonly replies?: number;
  /** One entry for each of `times`, where the source sees single messages. */
  readonly messages?: readonly MessageDetail[];
}

/**
 * Optional detail from a source that sees single messages. The strength model uses it when present.
 */
export interface MessageDetail {
  /** The message answers one that the other of the two wrote. */
  readonly isReply: boolean;
  /** How many people the message was addressed to, copied ones included; at least 1. */
  readonly recipientCount: number;
}
