/** The authors of each conversation in order, as far as it has been read. */
export interface Turns {
  /**
   * True where `other` has written since the author's last message: the author's next message then
   * is an answer.
   */
  readonly isAnswer: (conversation: string, author: string, other: string) => boolean;
  readonly record: (conversation: string, author: string) => void;
}

/**
 * Graph does not tell which message another one answers, only the conversation. So a message answers
 * somebody who wrote in it since its author last did; reminding them of an unanswered one does not.
 */
export function createTurns(): Turns {
  const lastTurns = new Map<string, number>();
  let turn = 0;
  const lastTurnOf = (conversation: string, author: string) =>
    lastTurns.get(key(conversation, author)) ?? 0;

  return {
    isAnswer: (conversation, author, other) =>
      lastTurnOf(conversation, other) > lastTurnOf(conversation, author),
    record: (conversation, author) => {
      turn += 1;
      lastTurns.set(key(conversation, author), turn);
    },
  };
}

/** No address holds a line break. */
function key(conversation: string, author: string): string {
  return `${author}\n${conversation}`;
}
