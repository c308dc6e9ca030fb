import { Suspense } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { LazyPastRequestLine } from "../ledger/lazyPastRequestLine";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";

export interface EarlierRequestProps {
  readonly introducer: Introducer;
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** The rep's earlier request to this introducer, once it is known; the row does not wait for it. */
export function EarlierRequest({ introducer, view, actions }: EarlierRequestProps) {
  const request = view.histories?.get(introducer.id)?.latest;
  if (request === undefined) return undefined;
  return (
    <Suspense>
      <LazyPastRequestLine
        introducer={introducer}
        request={request}
        detailLevel={view.occasion.organization.detailLevel}
        onSettle={(became) => actions.onSettle(introducer, became)}
      />
    </Suspense>
  );
}
