import type { Introducer } from "../../core/lookUp/lookUp";
import { answerOpened } from "../../core/request/answerOpened";
import type { SentAnswer } from "../../core/request/answerOpened";
import type { Recorded } from "../../core/request/recordRequest";
import type { Services } from "../../services/services";
import type { LookUpView } from "./paneState";

/** What the rep says, beside an introducer's row, of what was opened to them. */
export async function answerInRow(
  { choice, histories, result }: LookUpView,
  introducer: Introducer,
  { answer, services }: { readonly answer: SentAnswer; readonly services: Services },
): Promise<Recorded> {
  const openedAt = histories?.get(introducer.id)?.openedAt;
  if (openedAt === undefined) return "done";
  const words = await services.loadRequestWords();
  const { prospect } = choice;
  const opened = { prospect, introducer, records: result?.records ?? [], words, openedAt };
  return answerOpened(opened, answer, services);
}
