import { untagged } from "../emailAddress";
import type { EmailAddress } from "../emailAddress";
import { sha256OfText } from "./sha256";

/** Colleagues who opted out, as config.json holds them: anybody on the web can read that file. */
export interface HashedOptOuts {
  /** Lower case. It keeps one organisation's list from being looked up in another's, and is no secret. */
  readonly tenantId: string;
  readonly hashes: ReadonlySet<string>;
}

/** What stands in config.json for an address; a `+tag` is left out, as it reaches the same person. */
export function optOutHash(tenantId: string, address: EmailAddress): string {
  return sha256OfText(`${tenantId}:${untagged(address)}`);
}

export function isOnHashedList(
  address: EmailAddress,
  { tenantId, hashes }: HashedOptOuts,
): boolean {
  return hashes.size > 0 && hashes.has(optOutHash(tenantId, address));
}
