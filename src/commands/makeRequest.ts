import { daysBetween } from "../core/ledger/daysBetween";
import { requestCaution } from "../core/ledger/requestCaution";
import type { RequestCaution } from "../core/ledger/requestCaution";
import type { Introducer } from "../core/lookUp/lookUp";
import type { Notice } from "../core/outlookPorts";
import { suggestedComposition } from "../core/request/composition";
import { composeIntroductionDraft } from "../core/request/introductionDraft";
import type { IntroductionRequest } from "../core/request/introductionRequest";
import { prepareRequest } from "../core/request/prepareRequest";
import type { FoundIntroducers } from "../core/request/prepareRequest";
import { recordRequest } from "../core/request/recordRequest";
import type { Services } from "../services/services";
import type { CommandText } from "../words/texts/commandText";
import { untilAborted } from "./untilAborted";

interface MakeRequestOptions {
  readonly services: Services;
  readonly text: CommandText;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

export interface MadeRequest {
  readonly notice: Notice;
  /**
   * Remembers the request in ledger and CRM. Call once the notice is shown; returns a notice to replace it
   * where that failed.
   */
  readonly record?: () => Promise<Notice | undefined>;
}

/**
 * Opens the suggested draft to the best introducer. Where there is a caution, no draft opens: the notice
 * says why, and the pane is the place to go on.
 */
export async function makeRequest(
  found: FoundIntroducers,
  best: Introducer,
  { services, text, now, signal }: MakeRequestOptions,
): Promise<MadeRequest> {
  const { request, histories } = await prepareRequest(found, best, services);
  const caution = requestCaution(request, histories, now());
  const name = best.colleague.displayName;
  if (caution !== undefined) return { notice: cautionNotice(caution, request, { text, now }) };

  const draft = composeIntroductionDraft(request, suggestedComposition(request));
  // The rep has been told that it took too long: no draft may open behind their back.
  signal.throwIfAborted();
  let onSlow = (): void => undefined;
  const slow = new Promise<"slow">((resolve) => {
    onSlow = () => {
      resolve("slow");
    };
  });
  const opening = services.drafts.openDraft(draft, onSlow);
  const opened: Notice = {
    kind: "outcome",
    text: best.doubt === undefined ? text.opened(name) : text.openedDoubtful(name),
  };
  const record = () => recordAndReport(request, { services, text, now });
  if ((await Promise.race([opening, slow])) !== "slow") return { notice: opened, record };
  return {
    notice: { kind: "outcome", text: text.opensLate(name) },
    record: async () => ((await opens(opening, signal)) ? ((await record()) ?? opened) : undefined),
  };
}

/** True where the draft opens while the command has time; else nobody knows what becomes of it. */
async function opens(opening: Promise<void>, signal: AbortSignal): Promise<boolean> {
  try {
    await untilAborted(opening, signal);
    return true;
  } catch {
    return false;
  }
}

type NoticeOptions = Pick<MakeRequestOptions, "text" | "now">;

function cautionNotice(
  { reason, nextBest }: RequestCaution,
  { introducer, organization }: IntroductionRequest,
  { text, now }: NoticeOptions,
): Notice {
  const name = introducer.colleague.displayName;
  const next = nextBest?.colleague.displayName;
  if (organization.detailLevel === "bars")
    return { kind: "outcome", text: text.requestedEarlier(name, next) };
  const words =
    reason.kind === "requestedBefore"
      ? text.requestedBefore(name, daysBetween(reason.request.requestedAt, now()), next)
      : text.requestedOften(name, reason.times, next);
  return { kind: "outcome", text: words };
}

async function recordAndReport(
  request: IntroductionRequest,
  { services, text, now }: NoticeOptions & Pick<MakeRequestOptions, "services">,
): Promise<Notice | undefined> {
  const recorded = await recordRequest(request, now(), services);
  if (recorded === "done") return undefined;
  const name = request.introducer.colleague.displayName;
  return { kind: "outcome", text: text.openedAnd[recorded](name) };
}
