import { millisecondsPerDay } from "../evidence/contactDay";
import type { RequestMemory, RequestPair, RequestTasks } from "./requestPorts";
import type { RequestContext } from "../request/requestContext";

/** `notKept`: remembered no longer than the pane lives. */
export type Recorded = "done" | "notKept" | "noTask" | "taskStillOpen";

/** When whoever was asked may be reminded. */
const answerDays = 14;

/** Remembers that the rep has asked. */
export async function recordRequest(
  { openRequestLedger }: RequestMemory,
  about: RequestPair,
  requestedAt: Date,
): Promise<Recorded> {
  try {
    const ledger = await openRequestLedger();
    await ledger.record(about, requestedAt);
    return "done";
  } catch {
    // The request is made in any case; the rep is told that it will be forgotten.
    return "notKept";
  }
}

/** Logs a remembered request in the CRM, where the administrator wants that. */
export async function logRequest(
  { openRequestLedger, openRequestTasks }: RequestMemory,
  { prospect, introducer, records }: RequestContext,
  { subject, requestedAt }: { readonly subject: string; readonly requestedAt: Date },
): Promise<Recorded> {
  const [regarding] = records;
  const tasks = openRequestTasks();
  if (tasks === undefined || regarding === undefined) return "done";
  const about = { prospect, colleague: introducer.colleague };
  try {
    const dueAt = new Date(requestedAt.getTime() + answerDays * millisecondsPerDay);
    const taskId = await tasks.create({ subject, regarding, dueAt });
    const ledger = await openRequestLedger();
    const request = await ledger.attachTask(about, taskId);
    // The rep may have said what became of it while the task was being made.
    return request?.state === "waiting" ? "done" : await closed(tasks, taskId);
  } catch {
    // Not tried again: the first time may have worked.
    return "noTask";
  }
}

async function closed(tasks: RequestTasks, taskId: string): Promise<Recorded> {
  try {
    await tasks.close(taskId);
    return "done";
  } catch {
    return "taskStillOpen";
  }
}
