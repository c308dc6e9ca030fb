import type { ReactNode } from "react";

import { useText } from "../hooks/useText";
import { lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { isOrderWaiting } from "../state/rowOrder";
import { ActionButton } from "../parts/ActionButton";
import { FurtherColleagues } from "./FurtherColleagues";

export interface IntroducerSectionProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
  readonly children: ReactNode;
}

/** What surrounds list or drawing: notices and actions about all introducers. */
export function IntroducerSection({ view, actions, children }: IntroducerSectionProps) {
  const { introducers } = useText();
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
      {children}
      {isOnlyWeak(view) && <p className="small introducers-further">{introducers.onlyWeak}</p>}
      <FurtherColleagues key={view.choice.prospect.address} view={view} actions={actions} />
    </section>
  );
}

/** True where even the first introducer is weak, and no source is still being asked. */
function isOnlyWeak({ rows, result }: LookUpView): boolean {
  if (result === undefined || lookUpOutcome(result).kind === "asking") return false;
  return rows[0]?.strength === "weak";
}
