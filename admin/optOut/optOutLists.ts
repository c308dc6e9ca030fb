import { parseEmailAddress } from "../../src/core/people/emailAddress";
import type { EmailAddress } from "../../src/core/people/emailAddress";
import { optOutHash } from "../../src/core/people/optOut/optOutHash";

/** What config.json says of those who opted out; other keys stay as they are. */
export interface OptOutLists {
  readonly groupId?: string | null;
  readonly addresses?: readonly string[];
  readonly hashes?: readonly string[];
}

/** The lists with these people, by hash; an entry in clear of theirs becomes one. */
export function withPeople(
  lists: OptOutLists,
  tenantId: string,
  people: readonly EmailAddress[],
): OptOutLists {
  const { addresses, hashes } = withoutPeople(lists, tenantId, people);
  const added = people.map((address) => optOutHash(tenantId, address));
  return { ...lists, addresses, hashes: [...new Set([...hashes, ...added])].sort() };
}

/** The lists without these people, by hash and in clear. */
export function withoutPeople(
  lists: OptOutLists,
  tenantId: string,
  people: readonly EmailAddress[],
): OptOutLists & Required<Pick<OptOutLists, "addresses" | "hashes">> {
  const removed = new Set(people.map((address) => optOutHash(tenantId, address)));
  const { addresses = [], hashes = [] } = lists;
  return {
    ...lists,
    addresses: addresses.filter((text) => !removed.has(hashOfText(tenantId, text))),
    hashes: hashes.filter((hash) => !removed.has(hash)),
  };
}

export function isCovered(lists: OptOutLists, tenantId: string, address: EmailAddress): boolean {
  return entryHashes(lists, tenantId).includes(optOutHash(tenantId, address));
}

/** Every entry as a hash, those in clear too. */
export function entryHashes(
  { addresses = [], hashes = [] }: OptOutLists,
  tenantId: string,
): readonly string[] {
  return [...addresses.map((text) => hashOfText(tenantId, text)), ...hashes];
}

/**
 * Both lists in one, for whatever writes config.json anew or puts an older one back: nobody who opted out may
 * be lost by it. Of two groups the current one counts.
 */
export function mergeOptOuts(current: OptOutLists = {}, other: OptOutLists = {}): OptOutLists {
  const both = (of: "addresses" | "hashes") => [
    ...new Set([...(current[of] ?? []), ...(other[of] ?? [])]),
  ];
  return {
    ...other,
    ...current,
    groupId: current.groupId ?? other.groupId ?? null,
    addresses: both("addresses"),
    hashes: both("hashes"),
  };
}

function hashOfText(tenantId: string, text: string): string {
  const address = parseEmailAddress(text);
  return address === undefined ? text : optOutHash(tenantId, address);
}
