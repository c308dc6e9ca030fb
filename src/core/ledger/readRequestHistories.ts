import type { Introducer } from "../lookUp/lookUp";
import type { Prospect } from "../people/people";
import { noRequests } from "./pastRequest";
import type { RequestHistory } from "./pastRequest";
import type { RequestLedger } from "./requestPorts";

/** The rep's past requests to each introducer, by the introducer's id. */
export type RequestHistories = ReadonlyMap<string, RequestHistory>;

export async function readRequestHistories(
  ledger: RequestLedger,
  prospect: Prospect,
  introducers: readonly Introducer[],
): Promise<RequestHistories> {
  const colleagues = introducers.map(({ colleague }) => colleague);
  const histories = await ledger.read(prospect, colleagues);
  return new Map(introducers.map(({ id }, place) => [id, histories[place] ?? noRequests]));
}

/** Reads the histories now, and again whenever the ledger has changed. Returns how to stop. */
export function followRequestHistories(
  openLedger: () => Promise<RequestLedger>,
  about: { readonly prospect: Prospect; readonly introducers: readonly Introducer[] },
  onRead: (histories: RequestHistories) => void,
): () => void {
  let isFollowing = true;
  let stopListening: () => void = ignore;
  let reads = 0;

  async function read(ledger: RequestLedger): Promise<void> {
    reads += 1;
    const own = reads;
    const histories = await readRequestHistories(ledger, about.prospect, about.introducers);
    if (isFollowing && own === reads) onRead(histories);
  }

  async function follow(): Promise<void> {
    const ledger = await openLedger();
    if (!isFollowing) return;
    stopListening = ledger.onChanged(() => void read(ledger).catch(ignore));
    await read(ledger);
  }

  follow().catch(ignore);
  return () => {
    isFollowing = false;
    stopListening();
  };
}

/** Without a ledger the rep counts as having made no request. */
function ignore(): void {
  return undefined;
}
