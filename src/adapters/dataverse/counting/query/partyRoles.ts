import { isIn } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";

/** The party has one of these roles. */
export function hasRole(roles: readonly number[]): FetchElement {
  return isIn("participationtypemask", roles);
}
