import { Suspense, useState } from "react";

import { isShort } from "../../core/colleagues/shortReasons";
import { lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { LazyMissingColleague, LazyNextSteps } from "./lazyNextSteps";

export interface HelpBelowProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** What helps once the answer is there: next steps where it is short, and a question about one colleague. */
export function HelpBelow({ view, actions }: HelpBelowProps) {
  const { introducers: text } = useText();
  const [isAsking, setAsking] = useState(false);
  const { result } = view;
  if (result === undefined) return null;
  const { kind } = lookUpOutcome(result);
  // While nobody may be offered, or nothing answered, something else helps first.
  if (kind !== "found" && kind !== "nobodyKnows" && kind !== "nobodyFoundYet") return null;
  return (
    <>
      {isShort(result) && (
        <Suspense>
          <LazyNextSteps view={view} result={result} actions={actions} />
        </Suspense>
      )}
      <div id="missing">
        <ActionButton
          appearance="subtle"
          aria-expanded={isAsking}
          onClick={() => {
            setAsking(!isAsking);
          }}
        >
          {text.isSomeoneMissing}
        </ActionButton>
        {isAsking && (
          <Suspense>
            <LazyMissingColleague view={view} result={result} actions={actions} />
          </Suspense>
        )}
      </div>
    </>
  );
}
