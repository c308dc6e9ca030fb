export interface SkippedMessage {
  /** Place in the archive, from 1; 0 for what lies before the first message. */
  readonly number: number;
  readonly reason: string;
}

/** The messages of an archive that could not be used. */
export interface SkippedMessages {
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly SkippedMessage[];
}

/** A file that is broken throughout must not fill the memory with complaints. */
const mostExamples = 100;

export function createSkippedMessages() {
  const examples: SkippedMessage[] = [];
  let count = 0;
  return {
    add: (number: number, reason: string): void => {
      count++;
      if (examples.length < mostExamples) examples.push({ number, reason });
    },
    result: (): SkippedMessages => ({ count, examples }),
  };
}

export type SkippedCollector = ReturnType<typeof createSkippedMessages>;
