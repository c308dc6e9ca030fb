import { daysBetween } from "../core/ledger/daysBetween";
import { requestCaution } from "../core/ledger/requestCaution";
import type { RequestCaution } from "../core/ledger/requestCaution";
import type { Introducer } from "../core/lookUp/lookUp";
import type { Notice, OpenedForm } from "../core/outlookPorts";
import { suggestedComposition } from "../core/request/composition";
import { composeIntroductionDraft } from "../core/request/introductionDraft";
import type { IntroductionRequest } from "../core/request/introductionRequest";
import { prepareRequest } from "../core/request/prepareRequest";
import type { FoundIntroducers } from "../core/request/prepareRequest";
import { rememberOpened } from "../core/request/rememberOpened";
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
   * Remembers that a draft was opened; whether it was sent, the pane asks. Call once the notice is shown;
   * returns a notice to replace it where that failed.
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
  const record = () => rememberAndReport(request, { services, text, now });
  const first = await Promise.race([opening, slow]);
  if (first !== "slow") return { notice: openedNotice(best, first, text), record };
  return {
    notice: { kind: "outcome", text: text.opensLate(name) },
    async record() {
      const form = await openedInTime(opening, signal);
      return form && ((await record()) ?? openedNotice(best, form, text));
    },
  };
}

/** A doubt about the person matters more than one about the window. */
function openedNotice(
  { colleague, doubt }: Introducer,
  form: OpenedForm,
  text: CommandText,
): Notice {
  const name = colleague.displayName;
  if (doubt !== undefined) return { kind: "outcome", text: text.openedDoubtful(name) };
  const words = form.word === "reliable" ? text.opened(name) : text.openedPerhaps(name);
  return { kind: "outcome", text: words };
}

/** The form, where it opens while the command has time; else nobody knows what becomes of it. */
async function openedInTime(
  opening: Promise<OpenedForm>,
  signal: AbortSignal,
): Promise<OpenedForm | undefined> {
  try {
    return await untilAborted(opening, signal);
  } catch {
    return undefined;
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

async function rememberAndReport(
  { prospect, introducer: { colleague } }: IntroductionRequest,
  { services, text, now }: NoticeOptions & Pick<MakeRequestOptions, "services">,
): Promise<Notice | undefined> {
  const remembered = await rememberOpened({ prospect, colleague }, now(), services);
  if (remembered === "done") return undefined;
  return { kind: "outcome", text: text.openedNotKept(colleague.displayName) };
}
