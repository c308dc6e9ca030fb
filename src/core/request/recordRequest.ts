import { millisecondsPerDay } from "../evidence/contactDay";
import { answerDays } from "../ledger/pastRequest";
import type { RequestPorts, RequestTasks } from "../ledger/requestPorts";
import type { IntroductionRequest } from "./introductionRequest";
import { prospectName } from "./prospectName";

/** `notKept`: remembered only until the pane closes. */
export type Recorded = "done" | "notKept" | "noTask" | "taskStillOpen";

/** What is remembered of a request. */
export type RecordedRequest = Pick<
  IntroductionRequest,
  "prospect" | "introducer" | "records" | "words"
>;

/**
 * Remembers what the rep has requested, once they say so: in the ledger, and in the CRM where the
 * administrator wants that.
 */
export async function recordRequest(
  request: RecordedRequest,
  requestedAt: Date,
  ports: RequestPorts,
): Promise<Recorded> {
  const { prospect, introducer } = request;
  try {
    const ledger = await ports.openRequestLedger();
    await ledger.record({ prospect, colleague: introducer.colleague }, requestedAt);
  } catch {
    // The rep has asked all the same. No task is made: without a ledger nothing would ever close it.
    return "notKept";
  }
  try {
    return await createTask(request, requestedAt, ports);
  } catch {
    // Creating the task is not tried again: the first time may have worked.
    return "noTask";
  }
}

async function createTask(
  request: RecordedRequest,
  requestedAt: Date,
  { openRequestLedger, openTenant }: RequestPorts,
): Promise<Recorded> {
  const { prospect, introducer, records } = request;
  const [regarding] = records;
  if (regarding === undefined) return "done";
  const tasks = (await openTenant()).openRequestTasks();
  if (tasks === undefined) return "done";
  const subject = taskSubject(request);
  const dueAt = new Date(requestedAt.getTime() + answerDays * millisecondsPerDay);
  const taskId = await tasks.create({ subject, regarding, dueAt });
  const ledger = await openRequestLedger();
  const past = await ledger.attachTask({ prospect, colleague: introducer.colleague }, taskId);
  // The rep may have said what became of it while the task was being made.
  return past?.state === "waiting" ? "done" : close(tasks, taskId);
}

function taskSubject({ prospect, introducer, words }: RecordedRequest): string {
  return words.taskSubject(introducer.colleague.displayName, prospectName(prospect));
}

async function close(tasks: RequestTasks, taskId: string): Promise<Recorded> {
  try {
    await tasks.close(taskId);
    return "done";
  } catch {
    return "taskStillOpen";
  }
}
