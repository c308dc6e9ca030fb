import type { LocalActivity } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { Row } from "@who-knows-whom/stand-in-base/sql/insertRows";

/** What only an email tells: whether it answers another one, and who made it. */
export function emailColumns(activity: LocalActivity): Row {
  const { kind, reply = {}, messageId = null, isWorkflowCreated = false } = activity;
  const { parentId, inReplyTo = null, correlatedId } = reply;
  return {
    isworkflowcreated: kind === "email" ? Number(isWorkflowCreated) : null,
    messageid: messageId,
    inreplyto: inReplyTo,
    parentactivityid: parentId?.toLowerCase() ?? null,
    correlatedactivityid: correlatedId?.toLowerCase() ?? null,
  };
}

const pending = [6, 7];

/** Pending and being sent are completed too in the words of Dataverse, but have no `senton`. */
export function isSent({ state, statusCode = 0, hasSentOn = true }: LocalActivity): boolean {
  return state === "completed" && hasSentOn && !pending.includes(statusCode);
}
