import type { Caller, GraphTenant } from "./http/graphCall";
import type { GraphAnswer, GraphRequest } from "./http/graphRequest";
import type { MailboxLimits } from "./http/mailboxLimit";
import { findOperation } from "./operations";
import type { FoundOperation, Workload } from "./operations";
import { answerRefusal, badRequest, refusal } from "./http/refusal";

export interface OperationContext {
  readonly caller: Caller;
  readonly tenant: GraphTenant;
  readonly root: string;
  readonly mailboxLimit: MailboxLimits;
}

/** Answers one request that is no batch: checks the scope, then lets the operation query the data. */
export async function answerOperation(
  request: GraphRequest,
  context: OperationContext,
): Promise<GraphAnswer> {
  try {
    const { rule, segments } = find(request);
    // Whether a program may read a mailbox, the operation asks Exchange.
    if (rule.scope !== "exchange" && !context.caller.hasScope(rule.scope))
      throw accessDenied(rule.workload);
    const { caller, tenant, root } = context;
    const work = () => rule.operation({ request, segments, caller, tenant, root });
    if (rule.workload !== "outlook") return work();
    const [mailbox = caller.directoryId] = segments;
    return await context.mailboxLimit.of(mailbox).run(work);
  } catch (error) {
    return answerRefusal(error);
  }
}

function find({ method, path }: GraphRequest): FoundOperation {
  const found = findOperation(method, path);
  if (found !== undefined) return found;
  const segment = path.split("/").at(-1) ?? "";
  throw badRequest(`Resource not found for the segment '${segment}'.`);
}

/** Outlook and the directory refuse in different words. */
function accessDenied(workload: Workload): Error {
  switch (workload) {
    case "outlook":
      return refusal(
        403,
        "ErrorAccessDenied",
        "Access is denied. Check credentials and try again.",
      );
    case "directory":
      return refusal(
        403,
        "Authorization_RequestDenied",
        "Insufficient privileges to complete the operation.",
      );
    case "presence":
      return refusal(403, "Forbidden", "The token holds no scope for presence.");
  }
}
