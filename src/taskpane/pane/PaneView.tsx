import { useState } from "react";
import type { ReactNode } from "react";

import { hasIntroducers } from "../../core/lookUp/lookUpOutcome";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView, NoProspectView, PaneState, ViewName } from "../state/paneState";
import { About } from "../host/About";
import { failuresIn } from "../host/failuresIn";
import { CompanyBelow } from "../list/CompanyBelow";
import { IntroducerSection } from "../list/IntroducerSection";
import { OpenRequests } from "../ledger/OpenRequests";
import { LookedAt } from "../status/LookedAt";
import { OfferedPeople } from "../head/OfferedPeople";
import { PaneHead } from "../head/PaneHead";
import { ShownIntroducers } from "./ShownIntroducers";
import type { ShownIntroducersProps } from "./ShownIntroducers";
import { Skeleton } from "../status/Skeleton";
import { StatusArea } from "../status/StatusArea";
import { ViewSwitch } from "../head/ViewSwitch";

export interface PaneViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** List or drawing, as the rep chose. */
  readonly shown?: ViewName;
  /** Shown above everything else. */
  readonly children?: ReactNode;
}

/** A state of the pane as markup, without effects, so that the gallery can show every state. */
export function PaneView({ state, actions, shown = "list", children }: PaneViewProps) {
  const [main, setMain] = useState<HTMLElement | null>(null);
  const focusKeeping = keepingFocus(actions, () => main?.focus());
  return (
    <main ref={setMain} tabIndex={-1}>
      {children}
      {state.status === "reading" && <Reading />}
      {state.status === "lookUp" && (
        <Introducers view={state} actions={focusKeeping} shown={shown} />
      )}
      <StatusArea state={state} actions={focusKeeping} />
      {state.status === "noProspect" && <Others view={state} actions={focusKeeping} />}
      {state.status === "lookUp" && !isDrawn(state, shown) && (
        <CompanyBelow view={state} onAsk={focusKeeping.onGetIntroduced} />
      )}
      {state.status === "lookUp" && <LookedAt view={state} actions={focusKeeping} />}
      {state.status !== "reading" && state.status !== "stopped" && (
        <OpenRequests onRead={actions.onReadOpenRequests} />
      )}
      {state.status !== "reading" && (
        <About onReadHost={actions.onReadHost} failures={failuresIn(state)} />
      )}
    </main>
  );
}

function Reading() {
  return (
    <>
      <h1 className="skeleton-title">Who Knows Whom</h1>
      <Skeleton />
    </>
  );
}

function Introducers({ view, actions, shown }: ShownIntroducersProps) {
  const isListed = hasIntroducers(view);
  return (
    <>
      <PaneHead view={view} onPick={actions.onPick}>
        {isListed && <ViewSwitch shown={shown} onShow={actions.onShowView} />}
      </PaneHead>
      {isListed && (
        <IntroducerSection view={view} actions={actions}>
          <ShownIntroducers view={view} actions={actions} shown={shown} />
        </IntroducerSection>
      )}
    </>
  );
}

/** True where the drawing is shown, which has the company level in its outer ring. */
function isDrawn(view: LookUpView, shown: ViewName): boolean {
  return shown === "graph" && hasIntroducers(view);
}

function Others({ view, actions }: { view: NoProspectView; actions: PaneActions }) {
  const { occasion, choice } = view;
  return (
    <OfferedPeople people={choice.offered} itemKind={occasion.item.kind} onPick={actions.onPick} />
  );
}

/** Moves the focus before actions whose button disappears with its surroundings. */
function keepingFocus(actions: PaneActions, focus: () => void): PaneActions {
  return {
    ...actions,
    onTryAgain: () => {
      focus();
      actions.onTryAgain();
    },
    onSignIn: () => {
      focus();
      actions.onSignIn();
    },
    onPick: (person) => {
      focus();
      actions.onPick(person);
    },
    onUpdateOrder: () => {
      focus();
      actions.onUpdateOrder();
    },
  };
}
