import type { ArchivedRow, PersonId } from "./readRows";

/** One message: author, recipients, and the author it answers. */
export interface ArchivedMessage {
  /** Its place in the file, which is ordered by time. */
  readonly row: number;
  /** Seconds since 1970-01-01 UTC. */
  readonly sentAt: number;
  readonly author: PersonId;
  /** In the order they were addressed; the first `toCount` stand in To, the others in Cc. */
  readonly recipients: readonly PersonId[];
  readonly toCount: number;
  /** The author of the message this one answers, where that message is in the archive. */
  readonly answeredAuthor: PersonId | undefined;
}

/** A parent that is not earlier among the rows counts as unknown. */
export function toMessages(rows: readonly ArchivedRow[]): readonly ArchivedMessage[] {
  const authorById = new Map<number, PersonId>();
  return rows.map(({ id, sentAt, author, to, cc, parent }, row) => {
    const answeredAuthor = authorById.get(parent);
    authorById.set(id, author);
    return {
      row,
      sentAt,
      author,
      answeredAuthor,
      ...addressed(to, cc, answeredAuthor === author ? undefined : answeredAuthor),
    };
  });
}

/** Somebody answered through a list is reached too, though not addressed: they stand in To. */
function addressed(
  to: readonly PersonId[],
  cc: readonly PersonId[],
  answered: PersonId | undefined,
): Pick<ArchivedMessage, "recipients" | "toCount"> {
  const isMissing = answered !== undefined && !to.includes(answered) && !cc.includes(answered);
  const direct = isMissing ? [...to, answered] : to;
  return { recipients: [...direct, ...cc], toCount: direct.length };
}
