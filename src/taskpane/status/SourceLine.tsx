import type { DayNumber } from "../../core/evidence/contactDay";
import type { SourceReport } from "../../core/lookUp/lookUp";
import type { OpenItem } from "../../core/outlookPorts";
import type { Organization } from "../../core/people/organization";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import { coverageWords } from "../text/coverageWords";
import type { PaneText } from "../../words/texts/paneText";
import { Icon } from "../parts/Icon";
import { Remedy } from "./Remedy";

export interface SourceLineProps {
  readonly report: SourceReport;
  readonly item: Pick<OpenItem, "kind" | "mailboxOwner">;
  readonly detailLevel: Organization["detailLevel"];
  readonly today: DayNumber;
  readonly actions: PaneActions;
}

/**
 * The line of a source that answered, in part or whole, or still may. FailedLine has the failures, by
 * reason.
 */
export function SourceLine({ report, item, detailLevel, today, actions }: SourceLineProps) {
  const text = useText();
  if (report.status === "failed") return undefined;
  const isAsking = report.status === "asking";
  const whose = report.asked === "mailbox" ? ownMailboxWords(item, text) : [];
  const rest = isAsking
    ? [text.lookedAt.looking]
    : coverageWords(report.coverage, text, { detailLevel, today });
  const { missingBecause, isOutOfScope } = (isAsking ? undefined : report.coverage) ?? {};
  const answered = (missingBecause ?? isOutOfScope) ? "attention" : "done";
  const line = [askedNames([report.asked], item.kind, text), ...whose, ...rest].join(" – ");
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

/** Graph reads the rep's own mail, whichever mailbox the item lies in. */
function ownMailboxWords(
  { mailboxOwner }: SourceLineProps["item"],
  { lookedAt }: PaneText,
): readonly string[] {
  return mailboxOwner === undefined ? [] : [lookedAt.ownMailboxOnly(mailboxOwner)];
}
