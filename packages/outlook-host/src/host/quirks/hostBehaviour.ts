import { clientProfiles } from "./clientProfiles";
import type { ClientName, ClientProfile } from "./clientProfiles";
import { plainTraits } from "./hostTraits";
import type { HostTraits } from "./hostTraits";
import { quirks } from "./quirkTable";
import type { QuirkName } from "./quirkTable";

/** The Outlook that the page plays. */
export interface HostBehaviour {
  /** Absent where the page is only what office.js needs. */
  readonly profile: ClientProfile | undefined;
  readonly traits: HostTraits;
}

/** A client with all it always does, and the quirks that are switched on one by one. */
export function hostBehaviour(
  client: ClientName | undefined,
  switchedOn: readonly QuirkName[],
): HostBehaviour {
  const profile = client === undefined ? undefined : clientProfiles[client];
  const own = quirks.filter(
    ({ clients, happens }) =>
      client !== undefined && happens === "always" && clients.includes(client),
  );
  const chosen = quirks.filter(({ name }) => switchedOn.some((one) => one === name));
  const parts = [profile?.traits ?? {}, ...[...own, ...chosen].map(({ traits }) => traits)];
  return { profile, traits: parts.reduce<HostTraits>(joined, plainTraits) };
}

/** The later one counts; faults of several quirks come together. */
function joined(traits: HostTraits, part: Partial<HostTraits>): HostTraits {
  return {
    ...traits,
    ...part,
    signInFaults: new Map([...traits.signInFaults, ...(part.signInFaults ?? [])]),
    callFaults: new Map([...traits.callFaults, ...(part.callFaults ?? [])]),
  };
}
