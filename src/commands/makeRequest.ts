import { daysBetween } from "../core/ledger/daysBetween";
import { requestCaution } from "../core/ledger/requestCaution";
import type { RequestCaution } from "../core/ledger/requestCaution";
import type { Introducer } from "../core/lookUp/lookUp";
import type { Notice, OpenedForm } from "../core/outlookPorts";
import { suggestedComposition } from "../core/request/composition";
import { composeIntroductionDraft } from "../core/request/introductionDraft";
import { withIntroducer } from "../core/request/introductionRequest";
import type { IntroductionRequest } from "../core/request/introductionRequest";
import { prepareRequest } from "../core/request/prepareRequest";
import type { FoundIntroducers } from "../core/request/prepareRequest";
import { bestToAsk } from "../core/request/situation/bestToAsk";
import type { BestToAsk } from "../core/request/situation/bestToAsk";
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
 * Opens the suggested draft to the best introducer against whom nothing speaks. Where there is a caution, no draft opens: the notice
 * says why, and the pane is the place to go on.
 */
export async function makeRequest(
  found: FoundIntroducers,
  first: Introducer,
  { services, text, now, signal }: MakeRequestOptions,
): Promise<MadeRequest> {
  const prepared = await prepareRequest(found, first, services);
  const { histories } = prepared;
  const best = bestToAsk(found, histories) ?? { introducer: first };
  const request =
    best.introducer.id === first.id
      ? prepared.request
      : withIntroducer(prepared.request, best.introducer);
  const caution = requestCaution(request, histories, now());
  const name = best.introducer.colleague.displayName;
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
  const form = await Promise.race([opening, slow]);
  if (form !== "slow") return { notice: openedNotice(best, form, text), record };
  return {
    notice: { kind: "outcome", text: text.opensLate(name) },
    async record() {
      const late = await openedInTime(opening, signal);
      return late && ((await record()) ?? openedNotice(best, late, text));
    },
  };
}

/** A doubt about the person matters more than one about the window, and that more than why it is this person. */
function openedNotice(best: BestToAsk, form: OpenedForm, text: CommandText): Notice {
  const { colleague, doubt } = best.introducer;
  const name = colleague.displayName;
  if (doubt !== undefined) return { kind: "outcome", text: text.openedDoubtful(name) };
  const words =
    form.word === "reliable" ? text.opened(name, whyThisOne(best, text)) : text.openedPerhaps(name);
  return { kind: "outcome", text: words };
}

function whyThisOne({ introducer, insteadOf }: BestToAsk, { why }: CommandText): string {
  if (insteadOf === undefined) return why.strength[introducer.strength];
  return why.insteadOf[insteadOf.because](insteadOf.introducer.colleague.displayName);
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
  if (reason.kind === "declined") return { kind: "outcome", text: text.declined(name, next) };
  if (organization.detailLevel === "bars")
    return { kind: "outcome", text: text.requestedEarlier(name, next) };
  const words =
    reason.kind === "requestedOften"
      ? text.requestedOften(name, reason.times, next)
      : text.requestedBefore(name, daysBetween(reason.request.requestedAt, now()), next);
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
