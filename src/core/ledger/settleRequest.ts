import type { PastRequest, RequestOutcome } from "./pastRequest";
import type { RequestMemory, RequestPair } from "./requestPorts";

/** `notKept`: remembered no longer than the pane lives. */
export type Settled = "done" | "notKept" | "taskStillOpen";

/** Remembers what became of the rep's last request to somebody about the prospect, and closes its task. */
export async function settleRequest(
  services: RequestMemory,
  about: RequestPair & { readonly request: PastRequest | undefined },
  became: RequestOutcome,
): Promise<Settled> {
  let { request } = about;
  const isKept = await succeeds(async () => {
    const ledger = await services.openRequestLedger();
    // The ledger knows of a task that was made since.
    request = await ledger.settle(about, became);
  });
  const isClosed = await succeeds(() => closeTask(services, request, became));
  if (!isClosed) return "taskStillOpen";
  return isKept ? "done" : "notKept";
}

async function closeTask(
  { openRequestTasks }: RequestMemory,
  request: PastRequest | undefined,
  became: RequestOutcome,
): Promise<void> {
  if (request?.taskId === undefined || request.state !== "waiting" || became === "waiting") return;
  await openRequestTasks()?.close(request.taskId);
}

/** Whatever the cause, the rep is told in the same words. */
async function succeeds(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
