import { noRequests } from "./pastRequest";
import type { RequestHistory } from "./pastRequest";
import type { RequestMemory } from "./requestPorts";
import type { Introducer } from "../lookUp/lookUp";
import type { Prospect } from "../people/people";

/** What the rep has asked of each introducer about the prospect, by the introducer's id. */
export async function readRequestHistories(
  { openRequestLedger }: Pick<RequestMemory, "openRequestLedger">,
  prospect: Prospect,
  introducers: readonly Introducer[],
): Promise<ReadonlyMap<string, RequestHistory>> {
  const ledger = await openRequestLedger();
  const colleagues = introducers.map(({ colleague }) => colleague);
  const histories = await ledger.read(prospect, colleagues);
  return new Map(introducers.map(({ id }, place) => [id, histories[place] ?? noRequests]));
}
