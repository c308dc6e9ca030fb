import { Suspense } from "react";

import { LazyIntroducerGraph } from "../drawing/lazyGraph";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView, ViewName } from "../state/paneState";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { IntroducerList } from "../list/IntroducerList";

export interface ShownIntroducersProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
  readonly shown: ViewName;
}

/** The introducers as the rep wants to see them; as a list also until the drawing has loaded, or where it cannot. */
export function ShownIntroducers({ view, actions, shown }: ShownIntroducersProps) {
  const list = <IntroducerList view={view} actions={actions} />;
  if (shown === "list") return list;
  return (
    <ErrorBoundary fallback={list}>
      <Suspense fallback={list}>
        <LazyIntroducerGraph key={view.choice.prospect.address} view={view} actions={actions} />
      </Suspense>
    </ErrorBoundary>
  );
}
