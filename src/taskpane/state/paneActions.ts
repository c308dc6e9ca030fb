import { errorCodeOf } from "../../core/errors";
import type { RequestOutcome } from "../../core/ledger/pastRequest";
import type { OpenRequestList, readOpenRequests } from "../../core/ledger/openRequests";
import { settleRequest } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import type { HostReport } from "../../core/hostReport";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Person } from "../../core/people/people";
import type { SentAnswer } from "../../core/request/answerOpened";
import type { Recorded } from "../../core/request/recordRequest";
import type { Services } from "../../services/services";
import type { prepareRequest } from "../../core/request/prepareRequest";
import type { answerInRow } from "./answerInRow";
import { isAnotherItem } from "./isAnotherItem";
import type { Attempts } from "./attempts";
import type { KnownPairs } from "./knownPairs";
import type { LookUps } from "./lookUps";
import type { PaneAction, PaneChange } from "./paneReducer";
import type { LookUpView, PaneState, ViewName } from "./paneState";

/** The rep's actions in the pane. */
export interface PaneActions {
  readonly onTryAgain: () => void;
  readonly onSignIn: () => void;
  /** Looks up somebody else on the item. */
  readonly onPick: (person: Person) => void;
  /** Opens the composer for a request to this introducer. */
  readonly onGetIntroduced: (introducer: Introducer) => void;
  /** Sets the state of the last request to this introducer. */
  readonly onSettle: (introducer: Introducer, became: RequestOutcome) => Promise<Settled>;
  /** Says whether what was opened to this introducer was sent. */
  readonly onAnswer: (introducer: Introducer, answer: SentAnswer) => Promise<Recorded>;
  readonly onListEntered: () => void;
  readonly onListLeft: () => void;
  readonly onUpdateOrder: () => void;
  readonly onShowView: (view: ViewName) => void;
  readonly onReadOpenRequests: () => Promise<OpenRequestList>;
  /** Which Outlook this is, for support. @throws Error where that does not load */
  readonly onReadHost: () => Promise<HostReport>;
}

interface PaneActionsOptions {
  readonly services: Services;
  readonly lookUps: LookUps;
  readonly dispatch: (action: PaneAction) => void;
  readonly showView: (view: ViewName) => void;
  /** Who was found while the pane lives. */
  readonly knownPairs: KnownPairs;
  /** Attempts to open the composer: the last click wins. */
  readonly openings: Attempts;
  /** @throws Error where it does not load */
  readonly loadComposer: () => Promise<{
    readonly prepareRequest: typeof prepareRequest;
    readonly answerInRow: typeof answerInRow;
    readonly readOpenRequests: typeof readOpenRequests;
  }>;
}

export function createPaneActions(state: PaneState, options: PaneActionsOptions): PaneActions {
  const { services, lookUps, dispatch, showView } = options;
  const view = state.status === "lookUp" ? state : undefined;
  const report = (change: PaneChange) => {
    dispatch({ lookUpId: state.lookUpId, ...change });
  };
  return {
    onTryAgain: () => void lookUps.repeat(),
    onSignIn: () => void signInAndRepeat(options),
    onPick: (person) => {
      if ("occasion" in state) void lookUps.pick(state.occasion.item, person);
    },
    onGetIntroduced: (introducer) => {
      if (view === undefined) return;
      if (isAnotherItem(services.mailbox.openItemKey(), view.occasion.item.key)) {
        void lookUps.begin();
      } else {
        void openComposer(view, introducer, { ...options, report });
      }
    },
    onSettle: async (introducer, became) =>
      view === undefined ? "done" : settle(view, introducer, became, services),
    onAnswer: async (introducer, answer) =>
      view === undefined
        ? "done"
        : (await options.loadComposer()).answerInRow(view, introducer, { answer, services }),
    onListEntered: () => {
      report({ type: "listEntered" });
    },
    onListLeft: () => {
      report({ type: "listLeft" });
    },
    onUpdateOrder: () => {
      report({ type: "orderUpdated" });
    },
    onShowView: showView,
    onReadOpenRequests: async () => {
      const { readOpenRequests } = await options.loadComposer();
      return readOpenRequests(options.knownPairs.all(), services);
    },
    onReadHost: services.readHostReport,
  };
}

async function signInAndRepeat({ services, lookUps, dispatch }: PaneActionsOptions): Promise<void> {
  try {
    await services.signIn();
    void lookUps.repeat();
  } catch (error) {
    // The new look-up begins without what was said before.
    void lookUps.repeat();
    dispatch({ type: "signInFailed", code: errorCodeOf(error) });
  }
}

function settle(
  { choice, histories }: LookUpView,
  { id, colleague }: Introducer,
  became: RequestOutcome,
  services: Services,
): Promise<Settled> {
  const request = histories?.get(id)?.latest;
  return settleRequest(services, { prospect: choice.prospect, colleague, request }, became);
}

interface ComposerOptions extends PaneActionsOptions {
  readonly report: (change: PaneChange) => void;
}

async function openComposer(
  { occasion, choice, rows, result, askedAt }: LookUpView,
  introducer: Introducer,
  { services, openings, loadComposer, report }: ComposerOptions,
): Promise<void> {
  const { prospect } = choice;
  const { records = [], own } = result ?? {};
  const found = { ...occasion, prospect, introducers: rows, records, own, askedAt };
  const { isLatest } = openings.begin();
  try {
    const { prepareRequest } = await loadComposer();
    const prepared = await prepareRequest(found, introducer, services);
    if (isLatest()) report({ type: "requestPrepared", prepared });
  } catch {
    // Only a part of the pane that did not load can be the cause.
    if (isLatest()) report({ type: "requestNotBegun", introducerId: introducer.id });
  }
}
