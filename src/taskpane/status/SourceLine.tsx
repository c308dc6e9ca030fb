import type { SourceReport } from "../../core/lookUp/lookUp";
import type { OpenItem } from "../../core/outlookPorts";
import { useText } from "../hooks/useText";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import { coverageWords } from "../text/coverageWords";
import { Icon } from "../parts/Icon";

export interface SourceLineProps {
  readonly report: SourceReport;
  readonly itemKind: OpenItem["kind"];
}

/** A source that answered or still may. Failures are told together, by their reason. */
export function SourceLine({ report, itemKind }: SourceLineProps) {
  const text = useText();
  if (report.status === "failed") return undefined;
  const isAsking = report.status === "asking";
  const words = isAsking ? [text.lookedAt.looking] : coverageWords(report.coverage, text);
  const line = [askedNames([report.asked], itemKind, text), ...words].join(" – ");
  return (
    <li className="looked-at-line">
      <Icon name={isAsking ? "waiting" : "done"} />
      {capitalized(line, text.language)}
    </li>
  );
}
