import { AppError } from "../../../core/errors";
import { pause } from "../../http/abortable";
import type { LookUpTime } from "../../http/lookUpTime";
import { retryDelayMs } from "../../http/retryPolicy";
import type { AskGraph, BatchPart, PartAnswer } from "./batchPart";
import type { PostBatch } from "./postBatch";

/** Graph works on no more requests of one mailbox at a time. */
export const partsPerBatch = 4;

/** Long enough for requests that come of the same event, too short to be noticed. */
const collectMs = 2;

export interface BatchReader {
  /** Requests made at the same moment travel in one batch. */
  readonly ask: AskGraph;
}

interface QueuedPart {
  readonly part: BatchPart;
  readonly resolve: (answer: PartAnswer) => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting extends QueuedPart {
  readonly delayMs: number;
}

/** Asks Graph for one look-up. What is throttled inside a batch is asked again, and nothing else. */
export function createBatchReader(post: PostBatch, time: LookUpTime): BatchReader {
  let collected: QueuedPart[] = [];

  function collect(part: QueuedPart): void {
    if (collected.length === 0) setTimeout(sendCollected, collectMs);
    collected.push(part);
  }

  function sendCollected(): void {
    const queued = collected;
    collected = [];
    for (let start = 0; start < queued.length; start += partsPerBatch)
      void send(queued.slice(start, start + partsPerBatch), 1);
  }

  async function send(queued: readonly QueuedPart[], sends: number): Promise<void> {
    try {
      const answers = await post(queued.map(({ part }) => part));
      const throttled = settle(queued, answers, { sends, remainingMs: time.remainingMs() });
      if (throttled.length === 0) return;
      await pause(Math.max(...throttled.map(({ delayMs }) => delayMs)), time.signal);
      await send(throttled, sends + 1);
    } catch (error) {
      // Requests that are already answered ignore the rejection.
      for (const { reject } of queued) reject(toBatchError(error));
    }
  }

  return {
    ask: (part) =>
      new Promise((resolve, reject) => {
        collect({ part, resolve, reject });
      }),
  };
}

/** Hands out the answers that count. @returns what is worth asking again, and after which wait */
function settle(
  queued: readonly QueuedPart[],
  answers: readonly PartAnswer[],
  circumstances: { readonly sends: number; readonly remainingMs: number },
): readonly Waiting[] {
  return queued.flatMap((part, place) => {
    const answer = answers[place];
    if (answer === undefined) return [];
    const { status, headers } = answer;
    const retryAfter = headers.get("Retry-After");
    const delayMs = retryDelayMs(
      { status, retryAfter, date: headers.get("Date") },
      { ...circumstances, jitter: Math.random() },
    );
    if (delayMs !== undefined) return [{ ...part, delayMs }];
    part.resolve(answer);
    return [];
  });
}

/** A wait that is cut short: the look-up was given up, or what it waited for came too late. */
function toBatchError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError("throttled", { cause: error });
}
