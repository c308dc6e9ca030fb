import type { RequestPair, RequestPorts } from "../ledger/requestPorts";

/**
 * Remembers that a draft or a chat was opened. That is no request yet: a form may be closed unsent, and
 * Outlook may say that one is open which nobody sees. @returns `notKept` where only this pane remembers it
 */
export async function rememberOpened(
  about: RequestPair,
  openedAt: Date,
  { openRequestLedger }: Pick<RequestPorts, "openRequestLedger">,
): Promise<"done" | "notKept"> {
  try {
    const ledger = await openRequestLedger();
    await ledger.recordOpened(about, openedAt);
    return "done";
  } catch {
    return "notKept";
  }
}
