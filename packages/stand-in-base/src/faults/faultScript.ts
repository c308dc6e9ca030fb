import { setTimeout as pause } from "node:timers/promises";

import type { StandInAnswer } from "../http/standIn";
import type { Fault, FaultSystem } from "./fault";

/** A request as a fault may name it. */
export interface NamedRequest {
  readonly method: string;
  /** Path, path with query, table: each may match. */
  readonly names: readonly string[];
}

/** The faults of one system, in the order of the list: the first that fits happens. */
export interface FaultScript {
  readonly begin: () => RequestFaults;
}

/** What happens to one request over HTTP, which may be a batch of several. */
export interface RequestFaults {
  /** Lets a fault's delay pass. @returns the fault that has an answer of its own, otherwise undefined */
  readonly meet: (request: NamedRequest) => Promise<Fault | undefined>;
  /** The answer as it arrives, after what the request and its parts have met. */
  readonly spoil: (answer: StandInAnswer) => StandInAnswer;
}

export function createFaultScript(system: FaultSystem, faults: readonly Fault[] = []): FaultScript {
  const take = createPicker(system, faults);
  return {
    begin: () => {
      const met: Fault[] = [];
      return {
        meet: async (request) => {
          const fault = take(request);
          if (fault === undefined) return undefined;
          met.push(fault);
          if (fault.hang === true) return new Promise<never>(() => undefined);
          await pause(fault.delayMs ?? 0);
          return hasAnswer(fault) ? fault : undefined;
        },
        spoil: (answer) => met.reduce(spoiled, answer),
      };
    },
  };
}

/** Counts what each fault has seen: by the fault itself, because the list may change. */
function createPicker(system: FaultSystem, faults: readonly Fault[]) {
  const seen = new WeakMap<Fault, History>();
  return (request: NamedRequest): Fault | undefined =>
    faults.find((fault) => {
      if (!isMeant(fault, system, request)) return false;
      const history = seen.get(fault) ?? { passed: 0, hits: 0 };
      seen.set(fault, history);
      return happens(fault, history);
    });
}

/** What a fault has seen of the requests that fit it. */
interface History {
  passed: number;
  hits: number;
  firstAt?: number;
}

function happens(
  { afterRequests = 0, times = Infinity, forSeconds = Infinity }: Fault,
  history: History,
): boolean {
  if (history.passed < afterRequests) {
    history.passed += 1;
    return false;
  }
  const now = performance.now();
  const { firstAt = now } = history;
  if (history.hits >= times || now >= firstAt + forSeconds * 1000) return false;
  history.hits += 1;
  history.firstAt = firstAt;
  return true;
}

function isMeant(fault: Fault, system: FaultSystem, { method, names }: NamedRequest): boolean {
  if (fault.system !== undefined && fault.system !== system) return false;
  if (fault.method === undefined ? method === "OPTIONS" : fault.method !== method) return false;
  const { matches } = fault;
  const texts = [...names, ...names.map((name) => `${method} ${name}`)];
  return texts.some((text) =>
    typeof matches === "string" ? text.includes(matches) : matches.test(text),
  );
}

function hasAnswer({ status, code, body }: Fault): boolean {
  return status !== undefined || code !== undefined || body !== undefined;
}

function spoiled(answer: StandInAnswer, fault: Fault): StandInAnswer {
  const { truncateToBytes, resetAfterBytes, withoutCors } = fault;
  const { body = "" } = answer;
  return {
    ...answer,
    ...(truncateToBytes !== undefined && { body: Buffer.from(body).subarray(0, truncateToBytes) }),
    ...(resetAfterBytes !== undefined && { resetAfterBytes }),
    ...(withoutCors === true && { isUnreadable: true }),
  };
}
