import { Client, ResponseType } from "@microsoft/microsoft-graph-client";

import { AppError } from "../../../core/errors";
import type { Send } from "../../http/transport";
import { toPartAnswers } from "./batchAnswer";
import type { BatchPart, PartAnswer } from "./batchPart";
import { refusalInside } from "./refusalInside";
import { codeForStatus } from "./codeForStatus";
import { createMiddleware } from "./graphMiddleware";

export type PostBatch = (parts: readonly BatchPart[]) => Promise<readonly PartAnswer[]>;

/**
 * Posts batches with Microsoft's client on our own transport: the client's own retries would wait up
 * to three minutes, deaf to a look-up that was given up. Answers come in the order of the parts.
 */
export function createPostBatch(graphOrigin: string, send: Send): PostBatch {
  return async (parts) => {
    const unwrap = refusalInside(parts.length);
    const middleware = createMiddleware(send, { size: parts.length, unwrap });
    const client = Client.initWithMiddleware({ baseUrl: graphOrigin, middleware });
    const request = client.api("/$batch").responseType(ResponseType.RAW);
    let answer: Response;
    try {
      answer = (await request.post({ requests: parts.map(toRequest) })) as Response;
    } catch (error) {
      throw middleware.failure() ?? error;
    }
    return readAnswers(answer, parts);
  };
}

/** A part of the batch; its id is its place, by which the answer is found. */
function toRequest({ url, body }: BatchPart, place: number): object {
  const id = String(place);
  if (body === undefined) return { id, method: "GET", url };
  return { id, method: "POST", url, headers: { "Content-Type": "application/json" }, body };
}

async function readAnswers(
  answer: Response,
  parts: readonly BatchPart[],
): Promise<readonly PartAnswer[]> {
  if (!answer.ok) throw new AppError(codeForStatus(answer.status));
  const answers = toPartAnswers(await parseJson(answer), parts.length);
  if (answers === undefined) throw new AppError("serviceUnavailable");
  return answers;
}

/** A proxy may answer with a page of its own. */
async function parseJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (error) {
    throw new AppError("serviceUnavailable", { cause: error });
  }
}
