import type { PastRequest, RequestOutcome } from "./pastRequest";
import type { RequestPair, RequestPorts } from "./requestPorts";

/** `notKept`: remembered only until the pane closes. */
export type Settled = "done" | "notKept" | "taskStillOpen";

/** Remembers what became of the rep's last request to somebody about the prospect, and closes its task. */
export async function settleRequest(
  ports: RequestPorts,
  about: RequestPair & { readonly request: PastRequest | undefined },
  became: RequestOutcome,
): Promise<Settled> {
  let { request } = about;
  const isKept = await succeeds(async () => {
    const ledger = await ports.openRequestLedger();
    // The ledger's own request may have a task that was made since the pane read it.
    request = await ledger.settle(about, became);
  });
  const isClosed = await succeeds(() => closeTask(ports, request, became));
  if (!isClosed) return "taskStillOpen";
  return isKept ? "done" : "notKept";
}

async function closeTask(
  { openTenant }: RequestPorts,
  request: PastRequest | undefined,
  became: RequestOutcome,
): Promise<void> {
  if (request?.taskId === undefined || request.state !== "waiting" || became === "waiting") return;
  const { openRequestTasks } = await openTenant();
  await openRequestTasks()?.close(request.taskId);
}

/** The rep gets the same words for every cause of the failure. */
async function succeeds(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
