export interface ArchiveProgress {
  readonly step: "reading" | "writing";
  readonly messages: number;
  /** How much of the step is done, from 0 to 1. */
  readonly fraction: number;
}

export type OnProgress = (progress: ArchiveProgress) => void;

/** Often enough for a line that moves, seldom enough to cost nothing. */
const messagesPerReport = 1000;

/** Counts the messages of a step and reports now and then, and once more when it is done. */
export function createStep(
  step: ArchiveProgress["step"],
  fraction: (messages: number) => number,
  onProgress: OnProgress = () => undefined,
) {
  let messages = 0;
  return {
    count(): void {
      messages++;
      if (messages % messagesPerReport === 0)
        onProgress({ step, messages, fraction: fraction(messages) });
    },
    /** @returns how many messages there were */
    finish(): number {
      onProgress({ step, messages, fraction: 1 });
      return messages;
    },
  };
}
