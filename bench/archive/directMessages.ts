import type { ArchivedMessage, PersonId } from "./readMessages";
import type { OrganizationId, Query } from "./readQueries";

/** One of the pair wrote, the other was addressed. */
export interface DirectMessage {
  readonly sentAt: number;
  readonly colleague: PersonId;
  /** The colleague wrote it. */
  readonly isOutgoing: boolean;
  readonly isCopied: boolean;
  /** It answers a message of the recipient. */
  readonly isReply: boolean;
  readonly recipientCount: number;
}

export type FindDirectMessages = (
  query: Pick<Query, "organization" | "person">,
) => readonly DirectMessage[];

interface Archive {
  readonly messages: readonly ArchivedMessage[];
  readonly organizations: ReadonlyMap<PersonId, OrganizationId>;
}

/** Direct messages of the organisations and persons asked about, by time as in the file. */
export function indexDirectMessages(
  { messages, organizations }: Archive,
  queries: readonly Query[],
): FindDirectMessages {
  const found = new Map(queries.map((query) => [keyOf(query), [] as DirectMessage[]]));
  for (const message of messages) {
    const home = organizations.get(message.author);
    message.recipients.forEach((recipient, place) => {
      const away = organizations.get(recipient);
      if (home === away) return;
      const details = detailsOf(message, place);
      found
        .get(keyOf({ organization: home, person: recipient }))
        ?.push({ ...details, colleague: message.author, isOutgoing: true });
      found
        .get(keyOf({ organization: away, person: message.author }))
        ?.push({ ...details, colleague: recipient, isOutgoing: false });
    });
  }
  return (query) => found.get(keyOf(query)) ?? [];
}

function detailsOf(
  { sentAt, recipients, toCount, answeredAuthor }: ArchivedMessage,
  place: number,
) {
  return {
    sentAt,
    isCopied: place >= toCount,
    isReply: recipients[place] === answeredAuthor,
    recipientCount: recipients.length,
  };
}

/** People without an organisation are nobody's colleagues: no query asks for them. */
function keyOf(pair: { organization: OrganizationId | undefined; person: PersonId }): string {
  return `${pair.organization ?? "none"} ${pair.person}`;
}
