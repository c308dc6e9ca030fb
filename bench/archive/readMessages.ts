import { readTable, wholeNumber } from "./readTable";

export type PersonId = number;

/** Who wrote to whom, and in answer to whom. */
export interface ArchivedMessage {
  /** Its place in the file, which is ordered by time. */
  readonly row: number;
  /** Seconds since 1970-01-01 UTC. */
  readonly sentAt: number;
  readonly author: PersonId;
  /** In the order they were addressed; the first `toCount` stand in To, the others in Cc. */
  readonly recipients: readonly PersonId[];
  readonly toCount: number;
  /** Who wrote the message this one answers, when that is in the archive. */
  readonly answeredAuthor: PersonId | undefined;
}

/** Messages in the order of the file. A parent that is not earlier in the file counts as unknown. */
export function readMessages(path: string): readonly ArchivedMessage[] {
  const authorById = new Map<number, PersonId>();
  return readTable(path).map(([id, sentAt, from, to, cc, parent], row) => {
    const author = wholeNumber(from);
    const answeredAuthor = authorById.get(wholeNumber(parent));
    authorById.set(wholeNumber(id), author);
    return {
      row,
      sentAt: wholeNumber(sentAt),
      author,
      answeredAuthor,
      ...addressed(people(to), people(cc), answeredAuthor === author ? undefined : answeredAuthor),
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

function people(text = ""): readonly PersonId[] {
  return text === "" ? [] : text.split(",").map(wholeNumber);
}
