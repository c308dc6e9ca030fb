import { AppError } from "../../../core/errors";
import type { AppErrorCode } from "../../../core/errors";
import type { AskGraph, BatchPart } from "./batchPart";
import { codeForStatus } from "./codeForStatus";

/**
 * The body of a part that was answered.
 *
 * @param missing - what it means where Graph knows no such thing
 * @throws AppError by the part's own status
 */
export async function readPart(
  ask: AskGraph,
  part: BatchPart,
  missing: AppErrorCode = codeForStatus(404),
): Promise<unknown> {
  const { status, body } = await ask(part);
  if (status === 200) return body;
  throw new AppError(status === 404 ? missing : codeForStatus(status));
}
