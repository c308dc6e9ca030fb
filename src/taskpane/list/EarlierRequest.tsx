import { Suspense } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { LazyAskLine } from "../ledger/lazyPastRequestLine";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";

export interface EarlierAskProps {
  readonly introducer: Introducer;
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** What the rep asked this introducer about the prospect before, once it is known. Nobody waits for it. */
export function EarlierAsk({ introducer, view, actions }: EarlierAskProps) {
  const ask = view.asks?.get(introducer.id)?.latest;
  if (ask === undefined) return undefined;
  return (
    <Suspense>
      <LazyAskLine
        introducer={introducer}
        ask={ask}
        now={view.askedAt}
        onSettle={(became) => actions.onSettle(introducer, became)}
      />
    </Suspense>
  );
}
