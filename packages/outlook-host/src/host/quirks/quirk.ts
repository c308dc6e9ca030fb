import type { BridgeFault, BridgeMethod } from "../auth/nestedAppAuth";
import type { ClientName } from "./clientProfiles";
import type { HostTraits } from "./hostTraits";

/** One way in which live Outlooks do not keep what is documented. */
export interface Quirk {
  readonly name: string;
  /** Where it was seen. A client behaves so at once, unless it happens only now and then. */
  readonly clients: readonly ClientName[];
  readonly happens: "always" | "sometimes";
  /** The report: of OfficeDev/office-js, where no other place is named. */
  readonly source: string;
  /** In one sentence, for the person who switches it on. */
  readonly tells: string;
  readonly traits: Partial<HostTraits>;
}

/** Every token call fails in the same way. */
export function everyToken(fault: BridgeFault): Partial<HostTraits> {
  return tokenFaults({ GetToken: fault, GetTokenPopup: fault });
}

export function tokenFaults(
  faults: Partial<Record<BridgeMethod, BridgeFault>>,
): Partial<HostTraits> {
  return { signInFaults: new Map(Object.entries(faults) as [BridgeMethod, BridgeFault][]) };
}
