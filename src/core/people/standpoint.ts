import type { Organization } from "./organization";
import type { Rep } from "./people";

/** Who asks: it decides who is meant by "self" and who by "colleague". */
export interface Standpoint {
  readonly rep: Rep;
  readonly organization: Organization;
}
