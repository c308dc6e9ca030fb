import { setTimeout as pause } from "node:timers/promises";

import { findTableOfSet } from "../schema/crmSchema";
import { crmError } from "./crmError";
import type { CrmError } from "./crmError";
import { knownFaults } from "./knownFaults";

/** A failure that somebody scripts: the list may change while the stand-in runs. */
export interface Fault {
  /** Logical name of a table, or a piece of path and query; an empty text matches everything. */
  readonly matches: string;
  /** Of a known code its own. Without either, the answer is as usual, after the delay. */
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

/** Lets the first fault that matches the request happen. @throws CrmError where it has a status */
export async function sufferFault(faults: Fault[], url: URL): Promise<void> {
  const index = faults.findIndex((fault) => isHitBy(fault, url));
  const fault = faults[index];
  if (fault === undefined) return;
  useUp(faults, index, fault);
  if (fault.hang === true) await new Promise<never>(() => undefined);
  await pause(fault.delayMs ?? 0);
  const status = fault.status ?? knownFaults[fault.code ?? ""]?.status;
  if (status !== undefined) throw toError(fault, status);
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
  const error = crmError(
    status,
    code,
    message ?? knownFaults[code]?.message ?? "This failure is scripted.",
  );
  return headers === undefined ? error : Object.assign(error, { headers });
}
