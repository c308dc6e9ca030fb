import { AppError } from "../../../core/errors";
import type { AskGraph, BatchPart } from "./batchPart";
import { codeForStatus } from "./codeForStatus";

/** The body of a part that was answered. @throws AppError by the part's own status */
export async function readPart(ask: AskGraph, part: BatchPart): Promise<unknown> {
  const { status, body } = await ask(part);
  if (status === 200) return body;
  throw new AppError(codeForStatus(status));
}
