import type { BridgeFault, BridgeMethod } from "../../host/auth/nestedAppAuth";
import type { Fault } from "../../host/faults";
import type { PageFaults } from "../../mailboxJson";

/** The faults that whoever started the tenant asked for, as the host looks them up. */
export function scriptedFaults({ signIn = {}, calls = {} }: PageFaults = {}) {
  return {
    calls: Object.entries(calls).map(([name, fault]): [number | string, Fault] => [
      /^\d+$/.test(name) ? Number(name) : name,
      fault,
    ]),
    signIn: Object.entries(signIn) as [BridgeMethod, BridgeFault][],
  };
}
