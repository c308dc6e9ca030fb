import type { RequestLedger, RequestPair } from "../../core/ledger/requestPorts";
import { sentAtOf } from "../../core/ledger/sentMail";
import type { Introducer } from "../../core/lookUp/lookUp";
import { recordRequest } from "../../core/request/recordRequest";
import type { Services } from "../../services/services";
import type { LookUpView } from "./paneState";

/**
 * Makes requests of what was opened to these introducers, where the rep's own mailbox shows that it was sent.
 * @throws AppError where the mailbox cannot be asked
 */
export async function settleSent(
  { choice: { prospect }, occasion: { rep }, histories, result }: LookUpView,
  introducers: readonly Introducer[],
  services: Services,
): Promise<void> {
  const { readSentMail } = await services.openTenant();
  const opened = introducers.flatMap((introducer) => {
    const openedAt = histories?.get(introducer.id)?.openedAt;
    const { colleague } = introducer;
    return openedAt === undefined ? [] : [{ introducer, prospect, colleague, openedAt }];
  });
  if (readSentMail === undefined || opened.length === 0) return;
  const mails = await readSentMail({
    from: rep.addresses,
    to: [...new Set(opened.flatMap(({ colleague }) => colleague.addresses))],
    since: new Date(Math.min(...opened.map(({ openedAt }) => openedAt.getTime()))),
  });
  const [ledger, words] = await Promise.all([
    services.openRequestLedger(),
    services.loadRequestWords(),
  ]);
  for (const request of opened) {
    const sentAt = sentAtOf(request, mails);
    if (sentAt === undefined || !(await isStillOpen(ledger, request))) continue;
    const { introducer } = request;
    const found = { prospect, introducer, records: result?.records ?? [], words };
    await recordRequest(found, sentAt, services);
  }
}

/** The rep may have said something meanwhile. */
async function isStillOpen(
  ledger: RequestLedger,
  { prospect, colleague }: RequestPair,
): Promise<boolean> {
  const [history] = await ledger.read(prospect, [colleague]);
  return history?.openedAt !== undefined;
}
