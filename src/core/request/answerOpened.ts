import type { RequestPorts } from "../ledger/requestPorts";
import { recordRequest } from "./recordRequest";
import type { Recorded, RecordedRequest } from "./recordRequest";

/** What the rep says about a draft or a chat that was opened. */
export type SentAnswer = "sent" | "notSent";

/** Makes a request of what was opened, or forgets it. */
export async function answerOpened(
  request: RecordedRequest & { readonly openedAt: Date },
  answer: SentAnswer,
  ports: RequestPorts,
): Promise<Recorded> {
  if (answer === "sent") return recordRequest(request, request.openedAt, ports);
  try {
    const ledger = await ports.openRequestLedger();
    await ledger.takeBackOpened({
      prospect: request.prospect,
      colleague: request.introducer.colleague,
    });
    return "done";
  } catch {
    return "notKept";
  }
}
