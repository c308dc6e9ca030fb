import { AppError } from "../../../core/errors";
import type { Send } from "../../http/transport";
import { isMultipart, postBatch } from "./batch";
import type { BatchedRead } from "./batch";
import { readParts } from "./batchAnswer";
import { readAggregate, readOne, readRows } from "./dataversePage";
import { getAggregate, getRecords, root } from "./dataverseReader";
import type { DataverseReader } from "./dataverseReader";

/** Long enough for requests of the same event, too short to be noticed. */
const collectMs = 2;

interface Question {
  readonly get: BatchedRead;
  readonly resolve: (answer: Response) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Sends what is asked at the same moment in one batch. Dataverse answers its parts one after another, and
 * a browser keeps six connections to a host: this is for small requests that can wait.
 */
export function createCollectingReader(send: Send): DataverseReader {
  let collected: Question[] = [];

  function ask(get: BatchedRead): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (collected.length === 0) setTimeout(sendCollected, collectMs);
      collected.push({ get, resolve, reject });
    });
  }

  function sendCollected(): void {
    const questions = collected;
    collected = [];
    void answer(questions, send);
  }

  return {
    readRecords: async (path) => readRows(await ask(getRecords(path))),
    readValue: async (path) => readOne(await ask(getRecords(path))),
    readAggregate: async (path) => readAggregate(await ask(getAggregate(path))),
  };
}

async function answer(questions: readonly Question[], send: Send): Promise<void> {
  try {
    const gets = questions.map(({ get }) => get);
    const outer = await send({ ...postBatch(root, gets), unwrap: busyPartOrAll });
    const text = await outer.text();
    const parts = isMultipart(outer) ? readParts(text) : [];
    questions.forEach(({ resolve, reject }, place) => {
      // A refusal of the whole batch is no multipart and stands for every part.
      const part = isMultipart(outer) ? parts[place] : copyOf(outer, text);
      if (part === undefined) reject(new AppError("unexpected"));
      else resolve(part);
    });
  } catch (error) {
    for (const { reject } of questions) reject(error);
  }
}

const worthAnotherTry: ReadonlySet<number> = new Set([401, 429, 503, 504]);

/** A part that is worth a retry stands for the batch, so that the transport retries it. */
async function busyPartOrAll(outer: Response): Promise<Response> {
  if (!isMultipart(outer)) return outer;
  const text = await outer.text();
  const busy = readParts(text).find(
    (part) => part !== undefined && worthAnotherTry.has(part.status),
  );
  return busy ?? copyOf(outer, text);
}

function copyOf({ status, headers }: Response, text: string): Response {
  return new Response(text, { status, headers });
}
