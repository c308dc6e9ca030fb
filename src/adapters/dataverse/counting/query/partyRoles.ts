import { isIn } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";

/** Roles as a condition on a party. */
export function hasRole(roles: readonly number[]): FetchElement {
  return isIn("participationtypemask", roles);
}
