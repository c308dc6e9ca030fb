import { noAsks } from "./pastRequest";
import type { AskHistory } from "./pastRequest";
import type { Introducer } from "../lookUp/lookUp";
import type { Prospect } from "../people/people";
import type { Services } from "../../services/services";

/** What the rep has asked of each introducer about the prospect, by the introducer's id. */
export async function readAskHistories(
  { openAskLedger }: Pick<Services, "openAskLedger">,
  prospect: Prospect,
  introducers: readonly Introducer[],
): Promise<ReadonlyMap<string, AskHistory>> {
  const ledger = await openAskLedger();
  const colleagues = introducers.map(({ colleague }) => colleague);
  const histories = await ledger.read(prospect, colleagues);
  return new Map(introducers.map(({ id }, place) => [id, histories[place] ?? noAsks]));
}
