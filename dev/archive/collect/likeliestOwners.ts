import type { NamedPerson } from "./archivePeople";
import { domainOf } from "./domainOf";

/** Enough for the owner to be among them, few enough to be read. */
const mostNamed = 5;

/** Whose archive it may be: the addresses it names most often, first those of the domain asked for. */
export function likeliestOwners(
  people: readonly NamedPerson[],
  me: string | undefined,
): readonly NamedPerson[] {
  const domain = me === undefined ? undefined : domainOf(me);
  const mostOften = people
    .filter(({ address }) => address !== (me ?? ""))
    .sort((a, b) => b.times - a.times);
  const ofDomain = mostOften.filter(({ address }) => domainOf(address) === domain);
  return [...new Set([...ofDomain, ...mostOften])].slice(0, mostNamed);
}
