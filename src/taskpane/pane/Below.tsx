import { Suspense } from "react";

import { hasIntroducers, lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import { isCrowd } from "../../core/prospect/isCrowd";
import { LazyCrowdSection } from "../crowd/lazyCrowd";
import { FindButton } from "../find/FindButton";
import { OfferedPeople } from "../head/OfferedPeople";
import { crowdPlaceId } from "../head/crowdPlace";
import { CompanyBelow } from "../list/CompanyBelow";
import { HelpBelow } from "../nextSteps/HelpBelow";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView, NoProspectView, PaneState, ViewName } from "../state/paneState";
import { LookedAt } from "../status/LookedAt";

export interface BelowProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly shown: ViewName;
}

/** What follows the pane's message. */
export function Below({ state, actions, shown }: BelowProps) {
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

function FinderOffer({ actions }: Pick<BelowProps, "actions">) {
  return (
    <div className="status-action">
      <FindButton look="words" onFind={actions.onFind} />
    </div>
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
