import { LazyIntroducerDetails } from "../details/lazyDetails";
import { useListInUse } from "../hooks/useListInUse";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { evidenceContext, evidenceLine } from "../text/evidenceLine";
import { EarlierRequest } from "./EarlierRequest";
import { IntroducerRow } from "./IntroducerRow";
import { SenseLine } from "./SenseLine";
import { bestRow } from "../state/bestRow";
import { SkeletonRows } from "../status/Skeleton";
import { StatusMessage } from "../status/StatusMessage";

export interface IntroducerListProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Colleagues who could introduce the rep, best first; placeholder rows until the first is found. */
export function IntroducerList({ view, actions }: IntroducerListProps) {
  if (view.rows.length === 0) return <SkeletonRows />;
  return <Rows key={view.choice.prospect.address} view={view} actions={actions} />;
}

function Rows({ view, actions }: IntroducerListProps) {
  const text = useText();
  const listInUse = useListInUse(actions);
  const context = evidenceContext(view, text);
  const best = bestRow(view);
  return (
    <ol role="list" aria-label={text.introducers.heading} {...listInUse}>
      {view.rows.map((introducer) => (
        <IntroducerRow
          key={introducer.id}
          introducer={introducer}
          evidence={evidenceLine(introducer.evidence, context)}
          profile={areProfilesAsked(view) ? "asking" : "settled"}
          rank={introducer.id === best ? "first" : "further"}
          details={
            <LazyIntroducerDetails
              introducer={introducer}
              prospect={view.choice.prospect}
              context={context}
              teamsOrigin={view.occasion.organization.teamsOrigin}
            />
          }
          onGetIntroduced={() => {
            actions.onGetIntroduced(introducer);
          }}
        >
          <SenseLine introducer={introducer} view={view} />
          <EarlierRequest introducer={introducer} view={view} actions={actions} />
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
