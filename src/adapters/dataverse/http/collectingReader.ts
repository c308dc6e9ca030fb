import { AppError } from "../../../core/errors";
import type { Send } from "../../http/transport";
import { isMultipart, postBatch } from "./batch";
import type { BatchedRead } from "./batch";
import { readParts } from "./batchAnswer";
import { readAggregate, readEveryRow, readOne, readOneIfThere, readRows } from "./dataversePage";
import { getAggregate, getEvery, getRecords, root } from "./dataverseReader";
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
    readEvery: async (path) => readEveryRow(await ask(getEvery(path))),
    readValue: async (path) => readOne(await ask(getRecords(path))),
    readIfThere: async (path) => readOneIfThere(await ask(getRecords(path))),
    readAggregate: async (path) => readAggregate(await ask(getAggregate(path))),
  };
}

async function answer(questions: readonly Question[], send: Send): Promise<void> {
  const envelope = createEnvelope();
  const gets = questions.map(({ get }) => get);
  try {
    const outer = await send({ ...postBatch(root, gets), unwrap: envelope.unwrap });
    const text = await outer.text();
    // A refusal of the whole batch is no multipart and stands for every part.
    settle(questions, envelope.parts() ?? questions.map(() => copyOf(outer, text)));
  } catch (error) {
    const parts = envelope.parts();
    if (parts !== undefined) settle(questions, parts);
    else for (const { reject } of questions) reject(error);
  }
}

function settle(questions: readonly Question[], parts: readonly (Response | undefined)[]): void {
  questions.forEach(({ resolve, reject }, place) => {
    const part = parts[place];
    if (part === undefined) reject(new AppError("unexpected"));
    else resolve(part);
  });
}

const busyStatuses: ReadonlySet<number> = new Set([429, 503, 504]);

interface Envelope {
  /** For the transport: a part that is worth another try stands for the batch. */
  readonly unwrap: (outer: Response) => Promise<Response>;
  /** The parts of the last answer, which count once it is not tried again; undefined where it had none. */
  readonly parts: () => readonly (Response | undefined)[] | undefined;
}

/** One fresh token is all that a refused part gets; a second refusal is the part's own. */
function createEnvelope(): Envelope {
  let batch: string | undefined;
  let isRefused = false;
  const isWorthAnotherTry = ({ status }: Response) =>
    status === 401 ? !isRefused : busyStatuses.has(status);
  return {
    async unwrap(outer) {
      batch = isMultipart(outer) ? await outer.text() : undefined;
      if (batch === undefined) return outer;
      const again = readParts(batch).find((part) => part !== undefined && isWorthAnotherTry(part));
      isRefused ||= again?.status === 401;
      return again ?? copyOf(outer, batch);
    },
    parts: () => (batch === undefined ? undefined : readParts(batch)),
  };
}

function copyOf({ status, headers }: Response, text: string): Response {
  return new Response(text, { status, headers });
}
