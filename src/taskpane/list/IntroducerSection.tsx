import type { ReactNode } from "react";

import { useText } from "../hooks/useText";
import { lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { isOrderWaiting } from "../state/rowOrder";
import { ActionButton } from "../parts/ActionButton";

export interface IntroducerSectionProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
  readonly children: ReactNode;
}

/** Around list and drawing: what there is to say and to do about all of them. */
export function IntroducerSection({ view, actions, children }: IntroducerSectionProps) {
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
      {children}
      {isOnlyWeak(view) && <p className="small introducers-further">{introducers.onlyWeak}</p>}
      {further > 0 && <p className="small introducers-further">{introducers.further(further)}</p>}
    </section>
  );
}

/** The list has the strongest first. Somebody better may come while something is being asked. */
function isOnlyWeak({ rows, result }: LookUpView): boolean {
  if (result === undefined || lookUpOutcome(result).kind === "asking") return false;
  return rows[0]?.strength === "weak";
}
