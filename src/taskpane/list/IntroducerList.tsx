import { useListInUse } from "../hooks/useListInUse";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { IntroducerRows } from "./IntroducerRows";
import { SkeletonRows } from "../status/Skeleton";

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
  const { introducers } = useText();
  const listInUse = useListInUse(actions);
  return (
    <IntroducerRows
      label={introducers.heading}
      start={1}
      introducers={view.rows}
      profiles={areProfilesAsked(view) ? "asking" : "settled"}
      {...{ view, actions, listInUse }}
    />
  );
}

function areProfilesAsked({ result }: LookUpView): boolean {
  const report = result?.reports.find(({ asked }) => asked === "profiles");
  return report?.status === "asking";
}
