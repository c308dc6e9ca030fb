import type { OpenItem } from "../outlookPorts";
import type { Standpoint } from "../people/standpoint";

/**
 * The item open in Outlook and the rep who reads it: both are read together, once for each look-up.
 */
export interface Occasion extends Standpoint {
  readonly item: OpenItem;
}
