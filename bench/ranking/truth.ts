import { messagesBetween } from "../archive/directMessages";
import type { DirectMessage } from "../archive/directMessages";
import type { OpenArchive } from "../archive/openArchive";
import type { PersonId } from "../archive/readRows";
import type { Query } from "../archive/readQueries";
import type { Relevance } from "./metrics";

const windowSeconds = 90 * 86_400;

/** Without knowledge of replies, a message to few people stands for one. */
const mostRecipientsOfAReply = 3;

/** The contacts in the ninety days after a query. */
export interface Truth {
  readonly relevanceOf: (colleague: PersonId) => Relevance;
  /**
   * The candidate who got the person's first reply: the best available proxy for "their
   * introduction will be answered".
   */
  readonly firstReply: PersonId | undefined;
}

interface Reply {
  readonly colleague: PersonId;
  readonly message: DirectMessage;
}

export function truthOf(archive: OpenArchive, query: Query): Truth {
  const replies = repliesOf(archive, query);
  const answered = colleaguesOf(replies, true);
  const answering = colleaguesOf(replies, false);
  return {
    relevanceOf: (id) => relevance(Number(answered.has(id)) + Number(answering.has(id))),
    firstReply: firstIncoming(replies)?.colleague,
  };
}

function repliesOf(archive: OpenArchive, query: Query): readonly Reply[] {
  return [...archive.findDirectMessages(query)].flatMap(([colleague, all]) =>
    messagesBetween(all, query.at, query.at + windowSeconds)
      .filter(({ isReply, recipientCount }) =>
        archive.knowsReplies ? isReply : recipientCount <= mostRecipientsOfAReply,
      )
      .map((message) => ({ colleague, message })),
  );
}

function colleaguesOf(replies: readonly Reply[], isOutgoing: boolean): ReadonlySet<PersonId> {
  return new Set(
    replies
      .filter(({ message }) => message.isOutgoing === isOutgoing)
      .map(({ colleague }) => colleague),
  );
}

function relevance(sides: number): Relevance {
  if (sides === 2) return 2;
  return sides === 1 ? 1 : 0;
}

/** Earliest; of the same second the one the file names first. */
function firstIncoming(replies: readonly Reply[]): Reply | undefined {
  return replies
    .filter(({ message }) => !message.isOutgoing)
    .sort(
      ({ message: one }, { message: other }) =>
        one.sentAt - other.sentAt || one.row - other.row || one.place - other.place,
    )[0];
}
