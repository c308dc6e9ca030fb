import { literalAnswer, toNamed } from "@who-knows-whom/stand-in-base/faults/faultAnswer";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { RequestFaults } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { findTableOfSet } from "../schema/crmSchema";
import { errorAnswer } from "./answers";
import { crmError } from "./crmError";
import { knownFaults } from "./knownFaults";
import type { Operation } from "./operation";

/** Lets the first fault that matches the operation happen. @returns what is answered in its place */
export async function sufferFault(
  faults: RequestFaults,
  operation: Pick<Operation, "method" | "url">,
): Promise<StandInAnswer | undefined> {
  const { method, names } = toNamed(operation);
  const [, set = ""] = /^\/api\/data\/v[\d.]+\/(\w+)/.exec(operation.url.pathname) ?? [];
  const table = findTableOfSet(set)?.name;
  const fault = await faults.meet({ method, names: table ? [...names, table] : names });
  return fault && answerOf(fault);
}

function answerOf(fault: Fault): StandInAnswer {
  if (fault.body !== undefined) return literalAnswer(fault);
  const { code = "", message, headers } = fault;
  const known = knownFaults[code];
  const error = crmError(
    fault.status ?? known?.status ?? 400,
    code,
    message ?? known?.message ?? "This failure is scripted.",
  );
  return errorAnswer(headers === undefined ? error : Object.assign(error, { headers }));
}
