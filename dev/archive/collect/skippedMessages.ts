import { leftOutReason } from "@who-knows-whom/mail-archive/leftOut/leftOut";
import type { LeftOut } from "@who-knows-whom/mail-archive/leftOut/leftOut";
import type { MessagePlace } from "@who-knows-whom/mail-archive/store/mailStore";

export interface SkippedMessage extends MessagePlace {
  readonly reason: string;
}

/** The messages of an archive that were not loaded. */
export interface SkippedMessages {
  /** Those that could not be used. */
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly SkippedMessage[];
  /** Those that could, and are nobody's correspondence. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** A file that is broken throughout must not fill the memory with complaints. */
const mostExamples = 100;

export function createSkippedMessages() {
  const examples: SkippedMessage[] = [];
  const leftOut = { draft: 0, spam: 0, trash: 0, deleted: 0 };
  let count = 0;
  return {
    add: ({ file, number }: MessagePlace, reason: string): void => {
      const isLeftOut = leftOutReason(reason);
      if (isLeftOut !== undefined) {
        leftOut[isLeftOut]++;
        return;
      }
      count++;
      if (examples.length < mostExamples) examples.push({ file, number, reason });
    },
    result: (): SkippedMessages => ({ count, examples, leftOut }),
  };
}

export type SkippedCollector = ReturnType<typeof createSkippedMessages>;
