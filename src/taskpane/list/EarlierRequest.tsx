import { Suspense } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { LazyRequestHistory } from "../ledger/lazyRequestHistory";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";

export interface EarlierRequestProps {
  readonly introducer: Introducer;
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** What the rep has asked this introducer, once it is known; the row does not wait for it. */
export function EarlierRequest({ introducer, view, actions }: EarlierRequestProps) {
  const history = view.histories?.get(introducer.id);
  if (history?.latest === undefined && history?.openedAt === undefined) return undefined;
  return (
    <Suspense>
      <LazyRequestHistory
        introducer={introducer}
        history={history}
        detailLevel={view.occasion.organization.detailLevel}
        onSettle={(became) => actions.onSettle(introducer, became)}
        onAnswer={(answer) => actions.onAnswer(introducer, answer)}
      />
    </Suspense>
  );
}
