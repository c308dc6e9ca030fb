import { domainOf, localPartOf } from "../emailAddress";
import type { EmailAddress } from "../emailAddress";
import type { Organization } from "../organization";
import { relayTable } from "./relayTable";
import type { Relay } from "./relayRow";

interface CompiledRelay {
  readonly relay: Relay;
  readonly names: RegExp | undefined;
}

/** The end of a host that differs by country: de, com, co.uk. */
const country = /(?:\.com?)?\.[a-z]{2,3}$/;

type RelayHosts = Pick<Organization, "relayHosts">;

const compiled = relayTable.map((relay): CompiledRelay => ({
  relay,
  names: relay.names === undefined ? undefined : new RegExp(`^(?:${relay.names})$`),
}));

/** By the host as it is written in the table: `.zendesk.com` stands for everything below it. */
const relaysByHost: ReadonlyMap<string, readonly CompiledRelay[]> = byHost(compiled);

/** Of a service that the administrator names, nothing is known but that it is one. */
const named: Relay = { hosts: "", inName: "person", replyTo: "person" };

/** The service behind the address, where it passes messages on for many people. */
export function relayOf(address: EmailAddress, { relayHosts = [] }: RelayHosts): Relay | undefined {
  const host = domainOf(address);
  const name = localPartOf(address);
  const known = [host, ...parentsOf(host)]
    .flatMap((entry) => [entry, entry.replace(country, ".*")])
    .flatMap((entry) => relaysByHost.get(entry) ?? [])
    .find(({ names }) => names?.test(name) ?? true);
  if (known !== undefined) return known.relay;
  const isNamed = relayHosts.some((relay) => host === relay || host.endsWith(`.${relay}`));
  return isNamed ? named : undefined;
}

/** `.b.c` and `.c` of a.b.c. */
function parentsOf(host: string): readonly string[] {
  const labels = host.split(".");
  return labels.slice(1).map((_, index) => `.${labels.slice(index + 1).join(".")}`);
}

function byHost(relays: readonly CompiledRelay[]): ReadonlyMap<string, readonly CompiledRelay[]> {
  const map = new Map<string, CompiledRelay[]>();
  for (const entry of relays)
    for (const host of entry.relay.hosts.split(" "))
      map.set(host, [...(map.get(host) ?? []), entry]);
  return map;
}
