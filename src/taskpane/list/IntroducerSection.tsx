import { useState } from "react";
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
  /** List or drawing of the rows that are given. */
  readonly children: (view: LookUpView) => ReactNode;
}

const nobody: ReadonlySet<string> = new Set();

/** What surrounds list or drawing: notices and actions about all introducers. Belongs to one prospect. */
export function IntroducerSection({ view, actions, children }: IntroducerSectionProps) {
  const { introducers } = useText();
  const [filterPlace, setFilterPlace] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useState(nobody);
  const rows = view.rows.filter(({ id }) => !hidden.has(id));
  const isEmptied = rows.length === 0 && view.rows.length > 0;
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
      <div ref={setFilterPlace} />
      {!isEmptied && children(hidden.size === 0 ? view : { ...view, rows })}
      {isOnlyWeak(view) && <p className="small introducers-further">{introducers.onlyWeak}</p>}
      <FurtherColleagues {...{ view, actions, filterPlace }} onHide={setHidden} />
    </section>
  );
}

/** True where even the first introducer is weak, and no source is still being asked. */
function isOnlyWeak({ rows, result }: LookUpView): boolean {
  if (result === undefined || lookUpOutcome(result).kind === "asking") return false;
  return rows[0]?.strength === "weak";
}
