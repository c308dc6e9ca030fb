import { lazy } from "react";

import { useListInUse } from "../hooks/useListInUse";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { isOrderWaiting } from "../state/rowOrder";
import { evidenceContext, evidenceLine } from "../text/evidenceLine";
import { ActionButton } from "./ActionButton";
import { IntroducerRow } from "./IntroducerRow";
import { SkeletonRows } from "./Skeleton";
import { StatusMessage } from "./StatusMessage";

const IntroducerDetails = lazy(async () => {
  const { IntroducerDetails: component } = await import("../details/IntroducerDetails");
  return { default: component };
});

export interface IntroducerListProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Colleagues who could introduce the rep, best first; a picture of them until the first is found. */
export function IntroducerList({ view, actions }: IntroducerListProps) {
  const { introducers } = useText();
  const further = view.result?.furtherColleagues ?? 0;
  return (
    <section>
      <div className="introducers-top">
        <h2>{introducers.heading}</h2>
        {isOrderWaiting(view) && (
          <ActionButton appearance="subtle" onClick={actions.onUpdateOrder}>
            {introducers.updateOrder}
          </ActionButton>
        )}
      </div>
      {view.rows.length === 0 ? (
        <SkeletonRows />
      ) : (
        <Rows key={view.choice.prospect.address} view={view} actions={actions} />
      )}
      {further > 0 && <p className="small introducers-further">{introducers.further(further)}</p>}
    </section>
  );
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
            <IntroducerDetails
              introducer={introducer}
              prospect={view.choice.prospect}
              context={context}
            />
          }
          onGetIntroduced={() => {
            actions.onGetIntroduced(introducer);
          }}
        >
          {view.notBegunFor === introducer.id && (
            <StatusMessage level="row" message={text.requestNotBegun} />
          )}
        </IntroducerRow>
      ))}
    </ol>
  );
}

function areProfilesAsked({ result }: LookUpView): boolean {
  const report = result?.reports.find(({ asked }) => asked === "profiles");
  return report?.status === "asking";
}
