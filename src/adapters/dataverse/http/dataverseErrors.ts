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
  ["0x80048544", "throttled"], // a query that loads the database, delayed or refused
  ["0x80048644", "throttled"],
  ["0x80048744", "throttled"],
  ["0x80048745", "throttled"],
  ["0x80044151", "throttled"], // the database gave up
  ["0x80048573", "throttled"], // so did the service
  ["0x80048574", "throttled"],
  ["0x80048575", "throttled"],
]);

/** Codes of a query that asks for too much: the same query again would fail alike. */
const tooSlowCodes = /^0x(?:80044151|8004857[345]|80048[567]44|80048745)$/;

const codeByStatus: ReadonlyMap<number, AppErrorCode> = new Map([
  [401, "signInRequired"],
  [403, "accessDenied"],
  [429, "throttled"],
]);

/** AggregateQueryRecordLimit: an aggregate would look at more rows than the service allows. */
const aggregateLimitCode = "0x8004e023";

/** ObjectDoesNotExist: the table has no row of this id. */
const missingRecordCode = "0x80040217";

interface DataverseFailure {
  readonly status: number;
  /** Lower case; empty where the answer has none. */
  readonly code: string;
}

/** The reason of a failed answer. Its message is left out, because it may quote the query. */
export async function readFailure(answer: Response): Promise<DataverseFailure> {
  const text = await answer.text();
  const [, code = ""] = /"code"\s*:\s*"(0x[0-9a-f]{8})"/i.exec(text) ?? [];
  return { status: answer.status, code: code.toLowerCase() };
}

export function isMissingRecord({ status, code }: DataverseFailure): boolean {
  return status === 404 && code === missingRecordCode;
}

export function isAggregateLimit({ code }: DataverseFailure): boolean {
  return code === aggregateLimitCode;
}

export function isTooSlow({ code }: DataverseFailure): boolean {
  return tooSlowCodes.test(code);
}

export function toDataverseError(failure: DataverseFailure): AppError {
  const { status, code } = failure;
  const known = codeByDataverseCode.get(code) ?? codeByStatus.get(status);
  return new AppError(known ?? (status >= 500 ? "serviceUnavailable" : "unexpected"), {
    cause: failure,
  });
}
