import { randomUUID } from "node:crypto";

import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { readHttpPart, writeHttpPart } from "./httpPart";
import { boundaryOf, invalidBatch, joinMultipart, splitMultipart } from "./multipart";
import type { Part } from "./multipart";
import type { Operation } from "./operation";
import { parsePreferences } from "./preferences";

/** The part of the service that a batch uses. Its promises never reject. */
export interface BatchService {
  readonly serviceRoot: string;
  readonly answer: (operation: Operation) => Promise<StandInAnswer>;
  /** Does all or nothing: the answers of all, or that of the first one that failed. */
  readonly answerTogether: (operations: readonly Operation[]) => Promise<readonly StandInAnswer[]>;
}

/** A request, or the requests of a change set. */
interface Step {
  readonly isChangeSet: boolean;
  readonly operations: readonly Operation[];
}

const mostOperations = 1000;

/**
 * Answers a batch, one step after another, each with a status of its own. It ends at the first
 * failure, whose status becomes the batch's, unless the caller prefers to go on.
 */
export async function answerBatch(batch: Operation, service: BatchService): Promise<StandInAnswer> {
  const steps = partsOf(batch.headers, batch.body).map((part) => readStep(part, service));
  if (steps.flatMap(({ operations }) => operations).length > mostOperations) {
    throw invalidBatch(`The batch has more than ${mostOperations} requests.`);
  }
  const { isErrorTolerated } = parsePreferences(batch.headers["prefer"]);
  const boundary = `batchresponse_${randomUUID()}`;
  const written: string[] = [];
  let status = 200;
  for (const step of steps) {
    const answers = await answerStep(step, service);
    written.push(writeStep(step, answers));
    const failed = answers.find((answer) => answer.status >= 400);
    if (failed !== undefined && !isErrorTolerated) {
      status = failed.status;
      break;
    }
  }
  return {
    status,
    headers: { "Content-Type": `multipart/mixed; boundary=${boundary}`, "OData-Version": "4.0" },
    body: joinMultipart(written, boundary),
  };
}

function readStep(part: Part, { serviceRoot }: BatchService): Step {
  const contentType = part.headers["content-type"] ?? "";
  if (/^application\/http\b/i.test(contentType)) {
    return { isChangeSet: false, operations: [readOperation(part, serviceRoot)] };
  }
  const operations = partsOf(part.headers, part.body).map((inner) =>
    readOperation(inner, serviceRoot),
  );
  if (operations.some(({ method }) => method === "GET")) {
    throw invalidBatch("GET requests are not allowed within a change set.");
  }
  return { isChangeSet: true, operations };
}

function readOperation({ headers, body }: Part, serviceRoot: string): Operation {
  const operation = readHttpPart(body, serviceRoot);
  if (operation.url.pathname.endsWith("/$batch")) throw invalidBatch("A batch within a batch.");
  const contentId = headers["content-id"];
  if (contentId === undefined) return operation;
  return { ...operation, headers: { ...operation.headers, "content-id": contentId } };
}

async function answerStep(
  { isChangeSet, operations }: Step,
  service: BatchService,
): Promise<readonly StandInAnswer[]> {
  return isChangeSet
    ? service.answerTogether(operations)
    : Promise.all(operations.map(service.answer));
}

function writeStep({ isChangeSet, operations }: Step, answers: readonly StandInAnswer[]): string {
  const parts = answers.map((answer, index) =>
    writeHttpPart(answer, operations[index]?.headers["content-id"]),
  );
  const hasFailed = answers.some(({ status }) => status >= 400);
  if (!isChangeSet || hasFailed) return parts.join("");
  const boundary = `changesetresponse_${randomUUID()}`;
  const contentType = `Content-Type: multipart/mixed; boundary=${boundary}`;
  return `${contentType}\r\n\r\n${joinMultipart(parts, boundary)}`;
}

function partsOf(headers: Part["headers"], body: string): readonly Part[] {
  const boundary = boundaryOf(headers["content-type"]);
  if (boundary === undefined) throw invalidBatch("The content type names no boundary.");
  return splitMultipart(body, boundary);
}
