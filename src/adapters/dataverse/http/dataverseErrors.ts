import { AppError } from "../../../core/errors";
import type { AppErrorCode } from "../../../core/errors";

/** Dataverse writes its codes in either case. */
const codeByDataverseCode: ReadonlyMap<string, AppErrorCode> = new Map([
  ["0x80040220", "accessDenied"], // a privilege on a table is missing
  ["0x80048306", "accessDenied"], // not enough privilege for the record
  ["0x80072560", "accessDenied"], // no user of this environment
  ["0x8006088a", "notInstalled"], // no such table
  ["0x80072321", "throttled"], // execution time
  ["0x80072322", "throttled"], // number of requests
  ["0x80072326", "throttled"], // requests at a time
]);

const codeByStatus: ReadonlyMap<number, AppErrorCode> = new Map([
  [403, "accessDenied"],
  [429, "throttled"],
]);

/** An aggregate would have to look at more rows than the service allows. */
const aggregateLimitCode = "0x8004e023";

interface DataverseFailure {
  readonly status: number;
  /** Lower case; empty where the answer has none. */
  readonly code: string;
}

/** Why an answer is none. Its message is left out, because it may quote the query. */
export async function readFailure(answer: Response): Promise<DataverseFailure> {
  const text = await answer.text();
  const [, code = ""] = /"code"\s*:\s*"(0x[0-9a-f]{8})"/i.exec(text) ?? [];
  return { status: answer.status, code: code.toLowerCase() };
}

export function isAggregateLimit({ code }: DataverseFailure): boolean {
  return code === aggregateLimitCode;
}

export function toDataverseError(failure: DataverseFailure): AppError {
  const { status, code } = failure;
  const known = codeByDataverseCode.get(code) ?? codeByStatus.get(status);
  return new AppError(known ?? (status >= 500 ? "serviceUnavailable" : "unexpected"), {
    cause: failure,
  });
}
