import { Suspense, useState } from "react";
import type { ReactNode } from "react";

import { hasIntroducers, lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import { isCrowd } from "../../core/prospect/isCrowd";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView, NoProspectView, PaneState, ViewName } from "../state/paneState";
import { LazyCrowdSection } from "../crowd/lazyCrowd";
import { FindButton } from "../find/FindButton";
import { LazyFinder } from "../find/lazyFinder";
import { Foot } from "../host/Foot";
import { CompanyBelow } from "../list/CompanyBelow";
import { IntroducerSection } from "../list/IntroducerSection";
import { HelpBelow } from "../nextSteps/HelpBelow";
import { LookedAt } from "../status/LookedAt";
import { OfferedPeople } from "../head/OfferedPeople";
import { crowdPlaceId } from "../head/crowdPlace";
import { PaneHead } from "../head/PaneHead";
import { LazySetupView } from "../setup/lazySetup";
import type { SetupViewProps } from "../setup/SetupView";
import { useSetupView } from "../setup/useSetupView";
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

/** What follows the pane's message. */
function Below({ state, actions, shown }: PartProps & { readonly shown: ViewName }) {
  switch (state.status) {
    case "noItem":
      return <FinderOffer actions={actions} />;
    case "noProspect":
      return (
        <>
          <FinderOffer actions={actions} />
          <Others view={state} actions={actions} />
        </>
      );
    case "lookUp":
      return (
        <>
          {!isDrawn(state, shown) && <CompanyBelow view={state} actions={actions} />}
          {isSettled(state) && <Crowd view={state} actions={actions} />}
          <HelpBelow key={state.choice.prospect.address} view={state} actions={actions} />
          <LookedAt view={state} actions={actions} />
        </>
      );
    case "reading":
    case "stopped":
      return undefined;
  }
}

function FinderOffer({ actions }: Pick<PartProps, "actions">) {
  return (
    <div className="status-action">
      <FindButton look="words" onFind={actions.onFind} />
    </div>
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

/** True where the drawing is shown, which has the company level in its outer ring. */
function isDrawn(view: LookUpView, shown: ViewName): boolean {
  return shown === "graph" && hasIntroducers(view);
}

interface PeopleProps {
  readonly view: LookUpView | NoProspectView;
  readonly actions: PaneActions;
}

function Others({ view, actions }: PeopleProps) {
  const { occasion, choice } = view;
  const { item } = occasion;
  return isCrowd(item, choice) ? (
    <Crowd view={view} actions={actions} />
  ) : (
    <OfferedPeople
      people={choice.offered}
      itemKind={item.kind}
      onPick={actions.onPick}
      rest="here"
    />
  );
}

/** The table of everybody on the item, where they are many. */
function Crowd({ view, actions }: PeopleProps) {
  const { item } = view.occasion;
  if (!isCrowd(item, view.choice)) return undefined;
  return (
    <div id={crowdPlaceId} tabIndex={-1}>
      <Suspense>
        <LazyCrowdSection key={item.key} view={view} actions={actions} />
      </Suspense>
    </div>
  );
}

/** True where the look-up has its answer: what is asked about the others must not delay that. */
function isSettled({ result }: LookUpView): boolean {
  return result !== undefined && lookUpOutcome(result).kind !== "asking";
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
