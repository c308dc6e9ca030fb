import { millisecondsPerDay } from "../evidence/contactDay";
import type { AskedAbout, AskTasks } from "./requestPorts";
import type { Services } from "../../services/services";
import type { RequestContext } from "../request/requestContext";

/** `notKept`: remembered no longer than the pane lives. */
export type Recorded = "done" | "notKept" | "noTask" | "taskStillOpen";

/** When whoever was asked may be reminded. */
const answerDays = 14;

/** Remembers that the rep has asked. */
export async function recordAsk(
  { openAskLedger }: Services,
  about: AskedAbout,
  askedAt: Date,
): Promise<Recorded> {
  try {
    const ledger = await openAskLedger();
    await ledger.record(about, askedAt);
    return "done";
  } catch {
    // The request is made in any case; the rep is told that it will be forgotten.
    return "notKept";
  }
}

/** Logs a remembered request in the CRM, where the administrator wants that. */
export async function logAsk(
  { openAskLedger, openAskTasks }: Services,
  { prospect, introducer, records }: RequestContext,
  { subject, askedAt }: { readonly subject: string; readonly askedAt: Date },
): Promise<Recorded> {
  const [regarding] = records;
  const tasks = openAskTasks();
  if (tasks === undefined || regarding === undefined) return "done";
  const about = { prospect, colleague: introducer.colleague };
  try {
    const dueAt = new Date(askedAt.getTime() + answerDays * millisecondsPerDay);
    const taskId = await tasks.create({ subject, regarding, dueAt });
    const ledger = await openAskLedger();
    const ask = await ledger.attachTask(about, taskId);
    // The rep may have said what became of it while the task was being made.
    return ask?.state === "asked" ? "done" : await closed(tasks, taskId);
  } catch {
    // Not tried again: the first time may have worked.
    return "noTask";
  }
}

async function closed(tasks: AskTasks, taskId: string): Promise<Recorded> {
  try {
    await tasks.close(taskId);
    return "done";
  } catch {
    return "taskStillOpen";
  }
}
