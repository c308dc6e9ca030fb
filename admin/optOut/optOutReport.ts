import type { EmailAddress } from "../../src/core/people/emailAddress";
import { optOutHash } from "../../src/core/people/optOut/optOutHash";
import { allAddressesOf } from "./directoryExport";
import type { ExportedPerson } from "./directoryExport";
import { entryHashes, isCovered } from "./optOutLists";
import type { OptOutLists } from "./optOutLists";

interface Tenant {
  readonly tenantId: string;
  readonly lists: OptOutLists;
  /** Absent where no export of the directory was given. */
  readonly people?: readonly ExportedPerson[];
}

/** Whether somebody is covered, and what this machine cannot know about it. */
export function coverageOf(address: EmailAddress, tenant: Tenant): readonly string[] {
  const { tenantId, lists, people } = tenant;
  const all = allAddressesOf(address, people ?? []);
  const missing = all.filter((one) => !isCovered(lists, tenantId, one));
  return [verdictOn(address, all, missing), ...unknownsOf(tenant)];
}

function verdictOn(
  address: EmailAddress,
  all: readonly EmailAddress[],
  missing: readonly EmailAddress[],
): string {
  if (missing.length === all.length) return `${address} is not covered.`;
  if (missing.length > 0) return `${address} is covered in part. Add: ${missing.join(", ")}`;
  const more = all.length - 1;
  return more === 0
    ? `${address} is covered.`
    : `${address} is covered, and so are all ${more} further addresses of theirs.`;
}

/** False where one of the person's addresses would be suggested all the same. */
export function isWhollyCovered(address: EmailAddress, tenant: Tenant): boolean {
  const { tenantId, lists, people = [] } = tenant;
  return allAddressesOf(address, people).every((one) => isCovered(lists, tenantId, one));
}

/** Entries that are nobody's in the directory: a slip of the pen, or somebody who has left. */
export function entriesOfNobody({ tenantId, lists, people = [] }: Tenant): readonly string[] {
  const known = new Set(people.flat().map((address) => optOutHash(tenantId, address)));
  const clear = lists.addresses ?? [];
  return entryHashes(lists, tenantId).flatMap((hash, place) =>
    known.has(hash) ? [] : [clear[place] ?? hash],
  );
}

function unknownsOf({ lists, people }: Tenant): readonly string[] {
  const { groupId } = lists;
  return [
    ...(people === undefined
      ? ["Other addresses of the same person are not known here: --users FILE takes an export."]
      : []),
    ...(typeof groupId === "string"
      ? ["A group is named too (optOut.groupId): its members are covered by every address."]
      : []),
  ];
}
