import { setTimeout as pause } from "node:timers/promises";

import { findTableOfSet } from "../schema/crmSchema";
import { crmError } from "./crmError";
import type { CrmError } from "./crmError";

/** A failure that somebody scripts: the list may change while the stand-in runs. */
export interface Fault {
  /** Logical name of a table, or a piece of path and query; an empty text matches everything. */
  readonly matches: string;
  /** Absent: the request is answered as usual, after the delay. */
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it hits; all where absent. */
  readonly times?: number;
  readonly delayMs?: number;
  /** Never answers. */
  readonly hang?: boolean;
}

const messages: Readonly<Record<string, string>> = {
  "0x80072321":
    "Combined execution time of incoming requests exceeded limit of 1200000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.",
  "0x80072322": "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
  "0x80072326": "Number of concurrent requests exceeded the limit of 52.",
};

/** Lets the first fault that matches the request happen. @throws CrmError where it has a status */
export async function sufferFault(faults: Fault[], url: URL): Promise<void> {
  const index = faults.findIndex((fault) => isHitBy(fault, url));
  const fault = faults[index];
  if (fault === undefined) return;
  useUp(faults, index, fault);
  if (fault.hang === true) await new Promise<never>(() => undefined);
  await pause(fault.delayMs ?? 0);
  if (fault.status !== undefined) throw toError(fault, fault.status);
}

function isHitBy({ matches }: Fault, url: URL): boolean {
  const [, set = ""] = /^\/api\/data\/v[\d.]+\/(\w+)/.exec(url.pathname) ?? [];
  if (findTableOfSet(set)?.name === matches) return true;
  return `${decodeURIComponent(url.pathname)}${[...url.searchParams].join()}`.includes(matches);
}

function useUp(faults: Fault[], index: number, fault: Fault): void {
  if (fault.times === undefined) return;
  faults.splice(index, 1, ...(fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []));
}

function toError({ code = "", message, headers }: Fault, status: number): CrmError {
  const error = crmError(status, code, message ?? messages[code] ?? "This failure is scripted.");
  return headers === undefined ? error : Object.assign(error, { headers });
}
