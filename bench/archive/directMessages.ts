import { dayNumberOf } from "../../src/core/evidence/contactDay";
import type { DayNumber, MessageDetail } from "../../src/core/evidence/contactDay";
import { countBefore } from "./countBefore";
import type { PersonId } from "./readRows";
import type { ArchivedMessage } from "./toMessages";
import type { OrganizationId, Query } from "./readQueries";

/** One of a pair, colleague and person asked about, wrote; the other was addressed. */
export interface DirectMessage extends MessageDetail {
  readonly sentAt: number;
  readonly day: DayNumber;
  /** The colleague wrote it. */
  readonly isOutgoing: boolean;
  readonly isCopied: boolean;
  /** Where the message stands in the file, and its recipient among those addressed. */
  readonly row: number;
  readonly place: number;
}

/** Messages between one person and each colleague of one organisation, by time as in the file. */
export type MessagesByColleague = ReadonlyMap<PersonId, readonly DirectMessage[]>;

type Pair = Pick<Query, "organization" | "person">;

export type FindDirectMessages = (query: Pair) => MessagesByColleague;

interface Archive {
  readonly messages: readonly ArchivedMessage[];
  readonly organizations: ReadonlyMap<PersonId, OrganizationId>;
}

/** Direct messages of the organisations and persons asked about. */
export function indexDirectMessages(
  { messages, organizations }: Archive,
  queries: readonly Query[],
): FindDirectMessages {
  const found = new Map(
    queries.map((query) => [keyOf(query), new Map<PersonId, DirectMessage[]>()]),
  );
  for (const message of messages) {
    const { author, recipients } = message;
    const home = organizations.get(author);
    recipients.forEach((recipient, place) => {
      const away = organizations.get(recipient);
      if (home === away) return;
      const outgoing = found.get(keyOf({ organization: home, person: recipient }));
      if (outgoing !== undefined) append(outgoing, author, toDirect(message, place, true));
      const incoming = found.get(keyOf({ organization: away, person: author }));
      if (incoming !== undefined) append(incoming, recipient, toDirect(message, place, false));
    });
  }
  return (query) => found.get(keyOf(query)) ?? new Map();
}

/** The messages sent from `start` on and before `end`. */
export function messagesBetween(
  messages: readonly DirectMessage[],
  start: number,
  end: number,
): readonly DirectMessage[] {
  return messages.slice(
    countBefore(messages, start, sentAtOf),
    countBefore(messages, end, sentAtOf),
  );
}

function sentAtOf({ sentAt }: DirectMessage): number {
  return sentAt;
}

function append(
  byColleague: Map<PersonId, DirectMessage[]>,
  colleague: PersonId,
  message: DirectMessage,
): void {
  const known = byColleague.get(colleague);
  if (known === undefined) byColleague.set(colleague, [message]);
  else known.push(message);
}

function toDirect(
  { row, sentAt, recipients, toCount, answeredAuthor }: ArchivedMessage,
  place: number,
  isOutgoing: boolean,
): DirectMessage {
  return {
    sentAt,
    day: dayNumberOf(new Date(sentAt * 1000)),
    isOutgoing,
    isCopied: place >= toCount,
    isReply: recipients[place] === answeredAuthor,
    recipientCount: recipients.length,
    row,
    place,
  };
}

/** People without an organisation have no colleagues, so no query asks for them. */
function keyOf(pair: { organization: OrganizationId | undefined; person: PersonId }): string {
  return `${pair.organization ?? "none"} ${pair.person}`;
}
