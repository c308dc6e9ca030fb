import { classifyAddress } from "../../../src/core/people/classifyAddress";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import type { Standpoint } from "../../../src/core/people/standpoint";
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
  const others = people.filter(({ address }) => address !== (me ?? ""));
  const mayOwn = others.filter(({ address }) => isMailbox(address));
  const mostOften = (mayOwn.length > 0 ? mayOwn : [...others]).sort((a, b) => b.times - a.times);
  const ofDomain = mostOften.filter(({ address }) => domainOf(address) === domain);
  return [...new Set([...ofDomain, ...mostOften])].slice(0, mostNamed);
}

/** Of nobody yet: every address is an outsider's. */
const nobodys: Standpoint = {
  rep: { displayName: "", addresses: [] },
  organization: {
    internalDomains: [],
    optedOut: new Set(),
    teamsOrigin: "",
    outlookWebOrigin: "",
    detailLevel: "counts",
    quote: "message",
  },
};

/** Machines, lists and services that pass messages on are named often, and own no archive. */
function isMailbox(text: string): boolean {
  const address = parseEmailAddress(text);
  if (address === undefined) return false;
  return ["person", "role"].includes(classifyAddress(address, nobodys));
}
