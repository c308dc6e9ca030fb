import type { OpenItem } from "../outlookPorts";

/**
 * What a look-up is about where the rep named somebody: no item at all. It has nobody on it and nothing that
 * could be quoted.
 *
 * @param beside - the item that is open meanwhile: another one ends the look-up
 */
export function standInItem(beside: Pick<OpenItem, "key" | "kind"> | undefined): OpenItem {
  return {
    key: beside?.key ?? "",
    kind: beside?.kind ?? "message",
    isStandIn: true,
    replyTo: [],
    to: [],
    cc: [],
    subject: "",
    receivedAt: new Date(NaN),
    isProtected: true,
  };
}
