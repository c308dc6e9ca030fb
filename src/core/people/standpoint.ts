import type { Organization } from "./organization";
import type { Rep } from "./people";

/**
 * The rep and their organisation: they decide which addresses are the rep's own and which are
 * colleagues'.
 */
export interface Standpoint {
  readonly rep: Rep;
  readonly organization: Organization;
}
