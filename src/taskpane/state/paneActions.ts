import type { DetailSources } from "../../core/colleagues/readDetails";
import { errorCodeOf } from "../../core/errors";
import type { RequestOutcome } from "../../core/ledger/pastRequest";
import type { OpenRequestList, readOpenRequests } from "../../core/ledger/openRequests";
import { settleRequest } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import type { HostReport } from "../../core/hostReport";
import type { Crowd } from "../../core/lookUp/crowd";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Opinion } from "../../core/people/opinion";
import type { OwnWishes } from "../../core/people/optOut/ownWish";
import type { Person } from "../../core/people/people";
import type { SetupFacts } from "../../core/setup/setupFacts";
import type { Occasion } from "../../core/prospect/occasion";
import type { PersonSearch } from "../../core/prospect/personSearch";
import type { SentAnswer } from "../../core/request/answerOpened";
import type { Recorded } from "../../core/request/recordRequest";
import type { Services } from "../../services/services";
import type { prepareRequest } from "../../core/request/prepareRequest";
import type { answerInRow } from "./answerInRow";
import { isAnotherItem } from "./isAnotherItem";
import type { Attempts } from "./attempts";
import type { KnownPairs } from "./knownPairs";
import type { LookUps } from "./lookUps";
import { openComposer } from "./openComposer";
import type { PaneAction, PaneChange } from "./paneReducer";
import type { LookUpView, PaneState, ViewName } from "./paneState";

/** The rep's actions in the pane. */
export interface PaneActions {
  readonly onTryAgain: () => void;
  readonly onSignIn: () => void;
  /** Looks up somebody else on the item. */
  readonly onPick: (person: Person) => void;
  /** Opens the finder: the field in which the rep names anybody at all. */
  readonly onFind: () => void;
  readonly onFinderClosed: () => void;
  /** Opens the search for one question. @throws AppError; Error where it does not load */
  readonly openSearch: (signal: AbortSignal) => Promise<PersonSearch>;
  /** Looks up somebody the rep found, in place of the open item. */
  readonly onLookUp: (person: Person) => void;
  /** Back to what is open in Outlook, and to the person it is about. */
  readonly onBack: () => void;
  /** Counts who knows everybody outside on the item best. @throws AppError; Error where it does not load */
  readonly onCountCrowd: (
    occasion: Occasion,
    signal: AbortSignal,
    onProgress: (crowd: Crowd) => void,
  ) => Promise<void>;
  /** Opens the composer for a request to this introducer. */
  readonly onGetIntroduced: (introducer: Introducer) => void;
  /** Sets the state of the last request to this introducer. */
  readonly onSettle: (introducer: Introducer, became: RequestOutcome) => Promise<Settled>;
  /** Says whether what was opened to this introducer was sent. */
  readonly onAnswer: (introducer: Introducer, answer: SentAnswer) => Promise<Recorded>;
  /** Says something of this introducer, for the rep alone; undefined takes it back. False where that is not kept. */
  readonly onSay: (introducer: Introducer, opinion: Opinion | undefined) => Promise<boolean>;
  readonly onListEntered: () => void;
  readonly onListLeft: () => void;
  readonly onUpdateOrder: () => void;
  readonly onShowView: (view: ViewName) => void;
  readonly onReadOpenRequests: () => Promise<OpenRequestList>;
  /** What can be asked about colleagues once the look-up has ended; undefined where there is none. */
  readonly openDetails: () => DetailSources | undefined;
  /** What the rep wants others to see of them; undefined where the organisation keeps that nowhere. @throws AppError */
  readonly openWishes: () => Promise<OwnWishes | undefined>;
  /** Reads how the organisation is set up, and changes nothing. @throws AppError */
  readonly onReadSetup: () => Promise<SetupFacts>;
  /** Which Outlook this is, for support. @throws Error where that does not load */
  readonly onReadHost: () => Promise<HostReport>;
}

/** What of the composer's part of the pane the actions need. */
interface ComposerPart {
  readonly prepareRequest: typeof prepareRequest;
  readonly answerInRow: typeof answerInRow;
  readonly readOpenRequests: typeof readOpenRequests;
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
  readonly loadComposer: () => Promise<ComposerPart>;
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
    onFind: () => {
      dispatch({ type: "finderOpened" });
    },
    onFinderClosed: () => {
      dispatch({ type: "finderClosed" });
    },
    openSearch: async (signal) => {
      const { openSearch } = await services.openTenant();
      return openSearch(services.mailbox.readRep(), signal);
    },
    onLookUp: (person) => {
      dispatch({ type: "finderClosed" });
      void lookUps.lookUp(person, "occasion" in state ? state.occasion.item.kind : "message");
    },
    onBack: () => void lookUps.begin(),
    onCountCrowd: async (occasion, signal, onProgress) => {
      const { countCrowd } = await services.openTenant();
      await countCrowd({ ...occasion, now: new Date() }, signal, onProgress);
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
    onSay: async (introducer, opinion) => {
      report({ type: "opinionSaid", introducerId: introducer.id, opinion });
      return view === undefined || keepOpinion(view, introducer, { opinion, services });
    },
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
    openDetails: lookUps.openDetails,
    openWishes: async () => (await services.openTenant()).openWishes(),
    onReadSetup: async () => (await services.openTenant()).readSetup(),
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

async function keepOpinion(
  { choice: { prospect } }: LookUpView,
  { colleague }: Introducer,
  { opinion, services }: { readonly opinion: Opinion | undefined; readonly services: Services },
): Promise<boolean> {
  try {
    const { opinions } = await services.openTenant();
    await opinions.say({ prospect, colleague }, opinion);
    return true;
  } catch {
    // It holds until the pane is closed, and the row says so.
    return false;
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
