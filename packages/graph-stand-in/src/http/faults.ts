import { setTimeout as pause } from "node:timers/promises";

import type { GraphAnswer } from "./graphRequest";
import { errorAnswer } from "./refusal";

/** Something that goes wrong on purpose. */
export interface GraphFault {
  /** Which requests: method and path below the version. A batch and its parts are requests alike. */
  readonly route: RegExp;
  /** How often it happens; always where absent. */
  readonly times?: number;
  readonly delayMs?: number;
  /** Instead of the answer; `hang`: there never is one. */
  readonly status?: number | "hang";
  /** Value of Retry-After. */
  readonly retryAfter?: string;
}

export interface FaultScript {
  /** Lets a fault's delay pass. @returns what is answered instead, where the script says so */
  readonly interfere: (method: string, path: string) => Promise<GraphAnswer | undefined>;
}

const codeByStatus: Readonly<Record<number, string>> = {
  429: "TooManyRequests",
  500: "InternalServerError",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

export function createFaultScript(faults: readonly GraphFault[]): FaultScript {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Infinity]));

  function take(request: string): GraphFault | undefined {
    for (const [fault, times] of left) {
      if (times === 0 || !fault.route.test(request)) continue;
      left.set(fault, times - 1);
      return fault;
    }
    return undefined;
  }

  return {
    interfere: async (method, path) => {
      const fault = take(`${method} ${path}`);
      if (fault === undefined) return undefined;
      await pause(fault.delayMs ?? 0);
      if (fault.status === "hang") return new Promise(() => undefined);
      return fault.status === undefined ? undefined : faultAnswer(fault.status, fault.retryAfter);
    },
  };
}

function faultAnswer(status: number, retryAfter: string | undefined): GraphAnswer {
  const code = codeByStatus[status] ?? "UnknownError";
  const answer = errorAnswer(status, code, "The local tenant was asked to fail here.");
  return retryAfter === undefined ? answer : { ...answer, headers: { "retry-after": retryAfter } };
}
