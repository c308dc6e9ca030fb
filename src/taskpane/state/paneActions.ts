import type { RequestOutcome } from "../../core/ledger/pastRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Person } from "../../core/people/people";
import type { Services } from "../../services/services";
import type { LookUps } from "./lookUps";
import type { PaneChange } from "./paneReducer";
import type { PaneState } from "./paneState";
import { pickProspect } from "../../core/prospect/pickProspect";
import { settleRequest } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import { requestContext } from "../../core/request/requestContext";
import { withCrmTemplate } from "../../core/request/withCrmTemplate";
import type { RequestContext } from "../../core/request/requestContext";
import type { ViewName } from "./viewName";

/** What a rep can do in the pane. */
export interface PaneActions {
  readonly onTryAgain: () => void;
  readonly onSignIn: () => void;
  /** Looks up somebody else on the item. */
  readonly onPick: (person: Person) => void;
  readonly onGetIntroduced: (introducer: Introducer) => void;
  /** What became of the last request to this introducer. */
  readonly onSettle: (introducer: Introducer, became: RequestOutcome) => Promise<Settled>;
  readonly onListEntered: () => void;
  readonly onListLeft: () => void;
  readonly onUpdateOrder: () => void;
  readonly onShowView: (view: ViewName) => void;
}

interface PaneMeans {
  readonly services: Services;
  readonly lookUps: LookUps;
  readonly report: (change: PaneChange) => void;
  readonly show: (view: ViewName) => void;
  readonly compose: (context: RequestContext) => Promise<void>;
  readonly onSettled: () => void;
}

export function createPaneActions(state: PaneState, means: PaneMeans): PaneActions {
  const { lookUps, report, show } = means;
  return {
    onTryAgain: () => void lookUps.repeat(),
    onSignIn: () => void signInAndRepeat(means),
    onPick: (person) => void pick(person, state, lookUps),
    onGetIntroduced: (introducer) => void getIntroduced(introducer, state, means),
    onSettle: (introducer, became) => settle(introducer, became, { ...means, state }),
    onListEntered: () => {
      report({ type: "listEntered" });
    },
    onListLeft: () => {
      report({ type: "listLeft" });
    },
    onUpdateOrder: () => {
      report({ type: "orderUpdated" });
    },
    onShowView: show,
  };
}

async function signInAndRepeat({ services, lookUps }: PaneMeans): Promise<void> {
  try {
    await services.signIn();
  } catch {
    // Whatever went wrong, the sources meet it again and say so in their place.
  }
  await lookUps.repeat();
}

async function pick(person: Person, state: PaneState, lookUps: LookUps): Promise<void> {
  if (state.status !== "lookUp" && state.status !== "noProspect") return;
  const { occasion, choice } = state;
  await lookUps.ask(occasion, pickProspect(choice, person, occasion));
}

async function settle(
  { id, colleague }: Introducer,
  became: RequestOutcome,
  { state, services, onSettled }: PaneMeans & { readonly state: PaneState },
): Promise<Settled> {
  if (state.status !== "lookUp") return "done";
  const request = state.histories?.get(id)?.latest;
  const about = { prospect: state.choice.prospect, colleague, request };
  const settled = await settleRequest(services, about, became);
  onSettled();
  return settled;
}

async function getIntroduced(
  introducer: Introducer,
  state: PaneState,
  { services, compose, report }: PaneMeans,
): Promise<void> {
  if (state.status !== "lookUp") return;
  try {
    await compose(await withCrmTemplate(requestContext(state, introducer), services));
    report({ type: "requestBegun" });
  } catch {
    // Only a part of the pane that did not load can be the cause.
    report({ type: "requestNotBegun", introducerId: introducer.id });
  }
}
