import type { DayNumber } from "../../core/evidence/contactDay";
import type { SourceReport } from "../../core/lookUp/lookUp";
import type { OpenItem } from "../../core/outlookPorts";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import { coverageWords } from "../text/coverageWords";
import { Icon } from "../parts/Icon";
import { Remedy } from "./Remedy";

export interface SourceLineProps {
  readonly report: SourceReport;
  readonly itemKind: OpenItem["kind"];
  readonly today: DayNumber;
  readonly actions: PaneActions;
}

/**
 * The line of a source that answered, in part or whole, or still may. FailedLine has the failures, by
 * reason.
 */
export function SourceLine({ report, itemKind, today, actions }: SourceLineProps) {
  const text = useText();
  if (report.status === "failed") return undefined;
  const isAsking = report.status === "asking";
  const words = isAsking ? [text.lookedAt.looking] : coverageWords(report.coverage, text, today);
  const { missingBecause, isOutOfScope } = (isAsking ? undefined : report.coverage) ?? {};
  const answered = (missingBecause ?? isOutOfScope) ? "attention" : "done";
  const line = [askedNames([report.asked], itemKind, text), ...words].join(" – ");
  return (
    <li className="looked-at-line">
      <Icon name={isAsking ? "waiting" : answered} />
      <div>
        {capitalized(line, text.language)}
        {missingBecause !== undefined && <Remedy code={missingBecause} actions={actions} />}
        {isOutOfScope === true && <div>{text.lookedAt.intoScope}</div>}
      </div>
    </li>
  );
}
