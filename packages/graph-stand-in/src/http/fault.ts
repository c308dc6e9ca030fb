import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { literalAnswer } from "@who-knows-whom/stand-in-base/faults/faultAnswer";
import type { RequestFaults } from "@who-knows-whom/stand-in-base/faults/faultScript";

import type { GraphAnswer, GraphRequest } from "./graphRequest";
import { errorAnswer } from "./refusal";

const codeByStatus: Readonly<Record<number, string>> = {
  429: "TooManyRequests",
  500: "InternalServerError",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

/** Lets the first fault that matches the request happen. @returns what is answered in its place */
export async function sufferFault(
  faults: RequestFaults,
  { method, path, query }: GraphRequest,
): Promise<GraphAnswer | undefined> {
  const decoded = decodeURIComponent(path);
  const fault = await faults.meet({ method, names: [decoded, `${decoded}?${[...query].join()}`] });
  return fault && answerOf(fault);
}

function answerOf(fault: Fault): GraphAnswer {
  const { status = 200, headers, body } = fault;
  if (body !== undefined) return { status, headers: literalAnswer(fault).headers ?? {}, body };
  const code = fault.code ?? codeByStatus[status] ?? "UnknownError";
  const message = fault.message ?? "The local tenant was asked to fail here.";
  const answer = errorAnswer(fault.status ?? 400, code, message);
  return headers === undefined ? answer : { ...answer, headers };
}
