import type { OpenItem } from "../outlookPorts";
import type { Standpoint } from "../people/standpoint";

/** What is open in Outlook, and who looks at it: read together, once for each look-up. */
export interface Occasion extends Standpoint {
  readonly item: OpenItem;
}
