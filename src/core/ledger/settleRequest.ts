import type { Ask, AskOutcome } from "./pastRequest";
import type { AskedAbout } from "./requestPorts";
import type { Services } from "../../services/services";

/** `notKept`: remembered no longer than the pane lives. */
export type Settled = "done" | "notKept" | "taskStillOpen";

/** Remembers what became of the rep's last request to somebody about the prospect, and closes its task. */
export async function settleAsk(
  services: Services,
  about: AskedAbout & { readonly ask: Ask | undefined },
  became: AskOutcome,
): Promise<Settled> {
  let { ask } = about;
  const isKept = await succeeds(async () => {
    const ledger = await services.openAskLedger();
    // The ledger knows of a task that was made since.
    ask = await ledger.settle(about, became);
  });
  const isClosed = await succeeds(() => closeTask(services, ask, became));
  if (!isClosed) return "taskStillOpen";
  return isKept ? "done" : "notKept";
}

async function closeTask(
  { openAskTasks }: Services,
  ask: Ask | undefined,
  became: AskOutcome,
): Promise<void> {
  if (ask?.taskId === undefined || ask.state !== "asked" || became === "asked") return;
  await openAskTasks()?.close(ask.taskId);
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
