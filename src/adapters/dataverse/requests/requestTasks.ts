import type { RequestTask, RequestTasks } from "../../../core/ledger/requestPorts";
import { clipSubject } from "../../../core/words/subject";
import type { DataverseClient } from "../http/dataverseClient";

/** The length of the column `subject`. */
const maxSubjectLength = 200;

const completed = { statecode: 1, statuscode: 5 };

const entitySets = { lead: "leads", contact: "contacts" } as const;

/** The rep's requests as tasks of their own, regarding the prospect's lead or contact. */
export function createRequestTasks(client: DataverseClient): RequestTasks {
  return {
    create: (task) => client.create("tasks", toRow(task)),
    close: (taskId) => client.change("tasks", taskId, completed),
  };
}

function toRow({ subject, regarding: { kind, id }, dueAt }: RequestTask): object {
  return {
    subject: clipSubject(subject, maxSubjectLength),
    scheduledend: dueAt.toISOString(),
    [`regardingobjectid_${kind}_task@odata.bind`]: `/${entitySets[kind]}(${id})`,
  };
}
