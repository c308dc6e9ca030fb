import type { BatchPart } from "./batchRequest";
import { parseBatch } from "./batchRequest";
import { toGraphRequest } from "../http/graphRequest";
import type { GraphAnswer, GraphRequest } from "../http/graphRequest";
import { errorAnswer } from "../http/refusal";
import { createSlots } from "./slots";

/** Graph hands on so many parts at a time. */
const parallelParts = 4;

type AnswerRequest = (request: GraphRequest) => Promise<GraphAnswer>;

/** Answers each part by itself; the outer status says nothing about them. @throws Refusal */
export async function answerBatch(body: unknown, answer: AnswerRequest): Promise<GraphAnswer> {
  const inSlot = createSlots(parallelParts);
  const answers = new Map<string, Promise<GraphAnswer>>();

  async function answerInTurn(part: BatchPart): Promise<GraphAnswer> {
    const before = part.dependsOn.flatMap((id) => answers.get(id.toLowerCase()) ?? []);
    const hasFailed = (await Promise.all(before)).some(({ status }) => status >= 400);
    if (hasFailed)
      return errorAnswer(424, "FailedDependency", "A request this one depends on has failed.");
    return inSlot(() => answerPart(part, answer));
  }

  const parts = parseBatch(body);
  for (const part of parts) answers.set(part.id.toLowerCase(), answerInTurn(part));
  const settled = await Promise.all(answers.values());
  const responses = settled.map((partAnswer, place) => toResponse(parts[place]?.id, partAnswer));
  // Graph does not keep the order of a batch; the reversal makes code fail that relies on it.
  return { status: 200, body: { responses: responses.reverse() } };
}

function answerPart(
  { method, url, headers, body }: BatchPart,
  answer: AnswerRequest,
): Promise<GraphAnswer> {
  const hasContentType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  if (body !== undefined && !hasContentType)
    return Promise.resolve(
      errorAnswer(400, "BadRequest", "Write request is missing the Content-Type header."),
    );
  return answer(toGraphRequest(method, url, body));
}

function toResponse(id: string | undefined, { status, headers, body }: GraphAnswer): object {
  const isBytes = Buffer.isBuffer(body);
  const contentType = isBytes ? {} : { "content-type": "application/json" };
  return {
    id,
    status,
    headers: { ...contentType, ...headers },
    body: isBytes ? body.toString("base64") : jsonOf(body),
  };
}

/** A fault's text stands in the batch as what it says, where it says something. */
function jsonOf(body: object | string | undefined): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
