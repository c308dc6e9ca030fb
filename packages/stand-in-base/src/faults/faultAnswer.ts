import type { StandInAnswer, StandInRequest } from "../http/standIn";
import type { Fault } from "./fault";
import type { FaultScript, NamedRequest } from "./faultScript";

type Answer = (request: StandInRequest) => Promise<StandInAnswer>;

/** The answer that a fault puts in place of a system's, where the fault says what it is. */
export function literalAnswer({ status, headers, body, contentType }: Fault): StandInAnswer {
  return {
    status: status ?? 200,
    headers: { "content-type": contentType ?? "application/json", ...headers },
    body: body ?? "",
  };
}

/** A system without batches, whose errors nobody reads: identity, the add-in's files. */
export function answeringWithFaults(script: FaultScript, answer: Answer): Answer {
  return async (request) => {
    const faults = script.begin();
    const fault = await faults.meet(toNamed(request));
    return faults.spoil(fault === undefined ? await answer(request) : literalAnswer(fault));
  };
}

/** What becomes of a browser's question whether it may ask; undefined where nothing does. */
export async function faultyPreflight(
  script: FaultScript,
  request: StandInRequest,
): Promise<StandInAnswer | undefined> {
  const faults = script.begin();
  const fault = await faults.meet(toNamed(request));
  const spoiled = faults.spoil({ status: 204 });
  if (fault !== undefined) return { ...literalAnswer(fault), isUnreadable: true };
  const isSpoiled = spoiled.isUnreadable === true || spoiled.resetAfterBytes !== undefined;
  return isSpoiled ? spoiled : undefined;
}

export function toNamed({ method, url }: Pick<StandInRequest, "method" | "url">): NamedRequest {
  const path = decodeURIComponent(url.pathname);
  return { method, names: [path, `${path}?${[...url.searchParams].join()}`] };
}
