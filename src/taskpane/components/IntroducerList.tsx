import { Suspense } from "react";

import type { Introducer } from "../../core/lookUp";
import { LazyAskLine } from "../asks/lazyAskLine";
import { LazyIntroducerDetails } from "../details/lazyDetails";
import { useListInUse } from "../hooks/useListInUse";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { evidenceContext, evidenceLine } from "../text/evidenceLine";
import { IntroducerRow } from "./IntroducerRow";
import { SkeletonRows } from "./Skeleton";
import { StatusMessage } from "./StatusMessage";

export interface IntroducerListProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Colleagues who could introduce the rep, best first; a picture of them until the first is found. */
export function IntroducerList({ view, actions }: IntroducerListProps) {
  if (view.rows.length === 0) return <SkeletonRows />;
  return <Rows key={view.choice.prospect.address} view={view} actions={actions} />;
}

function Rows({ view, actions }: IntroducerListProps) {
  const text = useText();
  const listInUse = useListInUse(actions);
  const context = evidenceContext(view, text);
  return (
    <ol role="list" aria-label={text.introducers.heading} {...listInUse}>
      {view.rows.map((introducer, place) => (
        <IntroducerRow
          key={introducer.id}
          introducer={introducer}
          evidence={evidenceLine(introducer.evidence, context)}
          profile={areProfilesAsked(view) ? "asking" : "settled"}
          rank={place === 0 ? "first" : "further"}
          details={
            <LazyIntroducerDetails
              introducer={introducer}
              prospect={view.choice.prospect}
              context={context}
            />
          }
          onGetIntroduced={() => {
            actions.onGetIntroduced(introducer);
          }}
        >
          <Asked introducer={introducer} view={view} actions={actions} />
          {view.notBegunFor === introducer.id && (
            <StatusMessage level="row" message={text.requestNotBegun} />
          )}
        </IntroducerRow>
      ))}
    </ol>
  );
}

/** Nobody waits for it, and it stays where it is: the row's own lines are above. */
function Asked({
  introducer,
  view,
  actions,
}: IntroducerListProps & { readonly introducer: Introducer }) {
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

function areProfilesAsked({ result }: LookUpView): boolean {
  const report = result?.reports.find(({ asked }) => asked === "profiles");
  return report?.status === "asking";
}
