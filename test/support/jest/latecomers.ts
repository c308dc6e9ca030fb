/** Answers that come when a test lets them, in an order of its choice. */
export interface Latecomers {
  /** The same function, whose answers wait. */
  readonly late: <A extends readonly unknown[], R>(
    answer: (...args: A) => Promise<R>,
  ) => (...args: A) => Promise<R>;
  readonly waiting: () => number;
  /** Lets one of those waiting come, and whatever follows from it happen. */
  readonly letCome: (which: number) => Promise<void>;
  readonly letAllCome: () => Promise<void>;
}

export function createLatecomers(): Latecomers {
  const doors: (() => void)[] = [];
  const letCome = async (which: number) => {
    const [open] = doors.splice(which % doors.length, 1);
    open?.();
    await allThatFollows();
  };
  return {
    late:
      (answer) =>
      async (...args) => {
        // Asked at once, as a host and a service are: only the answer is on its way.
        const answered = answer(...args);
        await new Promise<void>((open) => doors.push(open));
        return answered;
      },
    waiting: () => doors.length,
    letCome,
    async letAllCome() {
      await allThatFollows();
      while (doors.length > 0) await letCome(0);
    },
  };
}

function allThatFollows(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
