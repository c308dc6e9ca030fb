import { isInternal } from "../people/organization";
import type { Person } from "../people/people";
import { relayOf } from "../people/relays/relay";
import type { Standpoint } from "../people/standpoint";
import type { OpenItem, Participant } from "../outlookPorts";
import { nameBeforeVia, personName } from "../words/personName";

/** True where the address is a service's or a list's, however the name beside it reads. */
export function isRelayed(
  participant: Participant | Person | undefined,
  { organization }: Pick<Standpoint, "organization">,
): boolean {
  if (participant?.address === undefined) return false;
  if (relayOf(participant.address, organization) !== undefined) return true;
  return (
    !isInternal(participant.address, organization) &&
    nameBeforeVia(participant.displayName) !== undefined
  );
}

/**
 * Those whom an answer would reach. The service gives the one person behind the message no name there, or
 * an address for one; it stands beside the service's own address.
 */
export function answersTo(
  { from, replyTo }: OpenItem,
  standpoint: Pick<Standpoint, "organization">,
): readonly Participant[] {
  const [only, ...more] = replyTo;
  const name = isRelayed(from, standpoint) ? nameBehind(from, standpoint) : "";
  if (only === undefined || more.length > 0 || name === "") return replyTo;
  const isNamed = personName(only.displayName) !== "";
  return isNamed ? replyTo : [{ ...only, displayName: name }];
}

/** The person behind a message that a service passed on; empty where the name is not sure to be theirs. */
export function nameBehind(
  from: Participant | undefined,
  { organization }: Pick<Standpoint, "organization">,
): string {
  if (from?.address === undefined) return "";
  const before = nameBeforeVia(from.displayName);
  if (before !== undefined) return before;
  const relay = relayOf(from.address, organization);
  return relay?.inName === "person" ? personName(from.displayName) : "";
}
