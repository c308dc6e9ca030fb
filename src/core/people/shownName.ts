import type { EmailAddress } from "./emailAddress";
import { nameFromAddress } from "./nameFromAddress";
import { personName } from "../words/personName";

/** The one way to name somebody: by their name, else by the one their address spells out, else by the address. */
export function shownName(raw: unknown, address: EmailAddress): string {
  return personName(raw) || (nameFromAddress(address) ?? address);
}
