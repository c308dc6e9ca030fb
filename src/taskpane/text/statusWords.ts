import type { AppErrorCode } from "../../core/errors";
import type { NoProspectReason } from "../../core/prospect/chooseProspect";
import { hangingIn, lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type { LookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type {
  Failure,
  LookUpView,
  NoItemView,
  NoProspectView,
  PaneState,
} from "../state/paneState";
import { askedNames } from "./askedNames";
import type { PaneText, StatusText } from "../../words/texts/paneText";

/** The pane's message beside its rows. */
export type StatusWords =
  | {
      readonly kind: "message";
      readonly message: StatusText;
      readonly nextStep?: string;
      readonly failure?: Failure;
    }
  /** One line, seen and announced. */
  | { readonly kind: "line"; readonly line: string }
  /** Announced only: who sees the rows sees it. */
  | { readonly kind: "heard"; readonly line: string };

export function statusWords(state: PaneState, text: PaneText): StatusWords {
  switch (state.status) {
    case "reading":
      return { kind: "heard", line: "" };
    case "noItem":
      return noItemWords(state, text);
    case "noProspect":
      return noProspectWords(state, text);
    case "stopped":
      return failureWords(state.failure, text);
    case "lookUp":
      return lookUpWords(state, text);
  }
}

function noItemWords({ waitingRequests = 0 }: NoItemView, { status }: PaneText): StatusWords {
  if (waitingRequests === 0) return { kind: "message", message: status.noItem };
  return { kind: "message", message: status.noItem, nextStep: status.waitingRequests };
}

function noProspectWords(view: NoProspectView, text: PaneText): StatusWords {
  const message = noProspectMessage(view, text);
  if (view.choice.offered.length === 0) return { kind: "message", message };
  return { kind: "message", message, nextStep: text.status.pickSomebody };
}

function noProspectMessage({ choice }: NoProspectView, { status }: PaneText): StatusText {
  const { name = "" } = choice;
  const messages: Readonly<Record<NoProspectReason, StatusText>> = {
    colleague: status.colleague(name),
    self: status.self,
    ownMailbox: status.ownMailbox,
    nobodyYet: status.nobodyYet,
    several: status.several,
    relay: status.relay(name),
    automatic: status.automatic(name),
    list: status.mailingList(name),
    unreadable: status.unreadable,
    none: status.noItem,
  };
  return messages[choice.reason];
}

const asking = { kind: "asking" } as const;

function lookUpWords(view: LookUpView, text: PaneText): StatusWords {
  if (view.notBegunFor !== undefined) return { kind: "heard", line: text.requestNotBegun.title };
  const { status } = text;
  const prospect = view.choice.prospect.displayName;
  const outcome = view.result === undefined ? asking : lookUpOutcome(view.result);
  switch (outcome.kind) {
    case "found":
      return { kind: "heard", line: foundLine(view, text) };
    case "nobodyKnows":
      return { kind: "message", message: status.nobodyKnows(prospect) };
    case "nobodyFoundYet":
      return { kind: "message", message: status.nobodyFoundYet(prospect) };
    case "heldBack":
    case "allFailed":
      return nothingShownWords(outcome, text);
    case "asking":
      return { kind: "line", line: waitingLine(view, text) };
  }
}

function nothingShownWords(
  outcome: Extract<LookUpOutcome, { readonly code: AppErrorCode }>,
  text: PaneText,
): StatusWords {
  if (outcome.kind === "allFailed") return failureWords(outcome, text);
  const nextStep = heldBackStep(outcome.code, text);
  return { kind: "message", message: text.status.heldBack, nextStep, failure: outcome };
}

/** Words about the group itself where the administrator has to do something about it. */
function heldBackStep(code: AppErrorCode, { status, errors }: PaneText): string {
  const { groupMissing, listNotPermitted } = status.heldBack;
  if (code === "notConfigured") return groupMissing;
  if (code === "accessDenied" || code === "consentRequired") return listNotPermitted;
  return errors[code].nextStep;
}

function failureWords(failure: Failure, { errors }: PaneText): StatusWords {
  const message = errors[failure.code];
  return { kind: "message", message, nextStep: message.nextStep, failure };
}

function waitingLine({ result, isSlow, occasion, choice }: LookUpView, text: PaneText): string {
  const hanging = result === undefined ? [] : hangingIn(result);
  return isSlow && hanging.length > 0
    ? text.status.stillWaiting(askedNames(hanging, occasion.item.kind, text))
    : text.status.looking(choice.prospect.displayName);
}

function foundLine({ rows, result, occasion }: LookUpView, { status }: PaneText): string {
  const isMissingSomething = result?.reports.some((report) => report.status === "failed");
  const showsNumbers = occasion.organization.detailLevel === "counts";
  const found = showsNumbers ? status.found(rows.length) : status.someFound;
  return isMissingSomething ? `${found} ${status.notEverything}` : found;
}
