import { AppError } from "../../../core/errors";
import { pause } from "../../http/abortable";
import type { LookUpTime } from "../../http/lookUpTime";
import { retryDelayMs } from "../../http/retryPolicy";
import type { AskGraph, BatchPart, PartAnswer } from "./batchPart";
import type { PostBatch } from "./postBatch";

/** Graph works on so many requests of one mailbox at a time. */
export const partsPerBatch = 4;

/** Long enough for questions that come of the same event, too short to be noticed. */
const collectMs = 2;

export interface BatchReader {
  /** What is asked at the same moment travels together. */
  readonly ask: AskGraph;
  /** Batches posted so far. */
  readonly posted: () => number;
}

interface Question {
  readonly part: BatchPart;
  readonly resolve: (answer: PartAnswer) => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting extends Question {
  readonly delayMs: number;
}

/** Asks Graph for one look-up. What is throttled inside a batch is asked again, and nothing else. */
export function createBatchReader(post: PostBatch, time: LookUpTime): BatchReader {
  let collected: Question[] = [];
  let posted = 0;

  function collect(question: Question): void {
    if (collected.length === 0) setTimeout(sendCollected, collectMs);
    collected.push(question);
  }

  function sendCollected(): void {
    const questions = collected;
    collected = [];
    for (let start = 0; start < questions.length; start += partsPerBatch)
      void send(questions.slice(start, start + partsPerBatch), 1);
  }

  async function send(questions: readonly Question[], sends: number): Promise<void> {
    try {
      posted += 1;
      const answers = await post(questions.map(({ part }) => part));
      const throttled = settle(questions, answers, { sends, remainingMs: time.remainingMs() });
      if (throttled.length === 0) return;
      await pause(Math.max(...throttled.map(({ delayMs }) => delayMs)), time.signal);
      await send(throttled, sends + 1);
    } catch (error) {
      // Those that have their answer already do not hear of it.
      for (const { reject } of questions) reject(toAppError(error));
    }
  }

  return {
    ask: (part) =>
      new Promise((resolve, reject) => {
        collect({ part, resolve, reject });
      }),
    posted: () => posted,
  };
}

/** Hands out the answers that count. @returns what is worth asking again, and after which wait */
function settle(
  questions: readonly Question[],
  answers: readonly PartAnswer[],
  circumstances: { readonly sends: number; readonly remainingMs: number },
): readonly Waiting[] {
  return questions.flatMap((question, place) => {
    const answer = answers[place];
    if (answer === undefined) return [];
    const { status, headers } = answer;
    const retryAfter = headers.get("Retry-After");
    const delayMs = retryDelayMs(
      { status, retryAfter, date: headers.get("Date") },
      { ...circumstances, jitter: Math.random() },
    );
    if (delayMs !== undefined) return [{ ...question, delayMs }];
    question.resolve(answer);
    return [];
  });
}

/** A wait that is cut short: the look-up was given up, or what it waited for came too late. */
function toAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError("throttled", { cause: error });
}
