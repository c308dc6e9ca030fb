import { Suspense, useState } from "react";
import type { ReactNode } from "react";

import { hasIntroducers } from "../../core/lookUp/lookUpOutcome";
import type { PaneActions } from "../state/paneActions";
import type { PaneState, ViewName } from "../state/paneState";
import { FindButton } from "../find/FindButton";
import { LazyFinder } from "../find/lazyFinder";
import { Foot } from "../host/Foot";
import { IntroducerSection } from "../list/IntroducerSection";
import { PaneHead } from "../head/PaneHead";
import { LazySetupView } from "../setup/lazySetup";
import type { SetupViewProps } from "../setup/SetupView";
import { useSetupView } from "../setup/useSetupView";
import { Below } from "./Below";
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
  const setup = useSetupView();
  if (setup.isShown) {
    return (
      <main>
        <Suspense>
          <LazySetupView actions={actions} numbers={numbersIn(state)} onClose={setup.close} />
        </Suspense>
      </main>
    );
  }
  return (
    <main ref={setMain} tabIndex={-1}>
      {children}
      <Finding state={state} actions={focusKeeping} />
      {state.status === "reading" && <Reading />}
      {state.status === "lookUp" && (
        <Introducers view={state} actions={focusKeeping} shown={shown} />
      )}
      <StatusArea state={state} actions={focusKeeping} />
      <Below state={state} actions={focusKeeping} shown={shown} />
      {state.status !== "reading" && (
        <Foot state={state} actions={actions} onCheckSetup={setup.open} />
      )}
    </main>
  );
}

interface PartProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The field for anybody at all, above whatever is shown. */
function Finding({ state: { finder }, actions }: PartProps) {
  if (finder === undefined) return undefined;
  return (
    <Suspense>
      <LazyFinder given={finder.given} actions={actions} />
    </Suspense>
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
      <PaneHead view={view} actions={actions}>
        <FindButton look="icon" onFind={actions.onFind} />
        {isListed && <ViewSwitch shown={shown} onShow={actions.onShowView} />}
      </PaneHead>
      {isListed && (
        <IntroducerSection key={view.choice.prospect.address} view={view} actions={actions}>
          {(rows) => <ShownIntroducers view={rows} actions={actions} shown={shown} />}
        </IntroducerSection>
      )}
    </>
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
    onLookUp: (person) => {
      focus();
      actions.onLookUp(person);
    },
    onBack: () => {
      focus();
      actions.onBack();
    },
    onUpdateOrder: () => {
      focus();
      actions.onUpdateOrder();
    },
  };
}

/** As the organisation wants it; where that is not known, none. */
function numbersIn(state: PaneState): SetupViewProps["numbers"] {
  const level = "occasion" in state ? state.occasion.organization.detailLevel : "bars";
  return level === "counts" ? "shown" : "hidden";
}
