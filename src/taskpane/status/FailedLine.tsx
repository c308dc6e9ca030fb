import { useText } from "../hooks/useText";
import type { FailedTogether } from "../../core/lookUp/failedByCode";
import { lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import { Icon } from "../parts/Icon";
import { Remedy } from "./Remedy";

export interface FailedLineProps {
  readonly failed: FailedTogether;
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Names the sources that failed for one reason, with the remedy. */
export function FailedLine({ failed, view, actions }: FailedLineProps) {
  const text = useText();
  const { code, asked } = failed;
  const line = [askedNames(asked, view.occasion.item.kind, text), text.errors[code].reason].join(
    " – ",
  );
  return (
    <li className="looked-at-line">
      <Icon name="attention" />
      <div>
        {capitalized(line, text.language)}
        {code === "accessDenied" && asked.includes("organization") && (
          <div>{text.lookedAt.readerRole}</div>
        )}
        {!isTheWholeAnswer(failed, view) && <Remedy code={code} actions={actions} />}
      </div>
    </li>
  );
}

/** True where nothing is shown for this reason: then the status above has the remedy. */
function isTheWholeAnswer({ code, asked }: FailedTogether, { result }: LookUpView): boolean {
  const outcome = result && lookUpOutcome(result);
  const isHeldBack = outcome?.kind === "heldBack" && asked.every((one) => one === "optOuts");
  return (outcome?.kind === "allFailed" || isHeldBack) && outcome.code === code;
}
