import { Suspense } from "react";

import type { AppErrorCode } from "../../core/errors";
import type { DayNumber } from "../../core/evidence/contactDay";
import type { SourceReport } from "../../core/lookUp/lookUp";
import type { Coverage } from "../../core/lookUp/ports";
import type { OpenItem } from "../../core/outlookPorts";
import type { Organization } from "../../core/people/organization";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import { coverageWords } from "../text/coverageWords";
import type { PaneText } from "../../words/texts/paneText";
import { Icon } from "../parts/Icon";
import type { IconName } from "../parts/Icon";
import { LazyInsightsWords } from "../insights/lazyInsightsWords";
import { Remedy } from "./Remedy";

export interface SourceLineProps {
  readonly report: SourceReport;
  readonly item: Pick<OpenItem, "kind" | "mailboxOwner">;
  readonly detailLevel: Organization["detailLevel"];
  readonly today: DayNumber;
  /** What helps against these is said with the sources that failed. */
  readonly failedCodes: readonly AppErrorCode[];
  readonly actions: PaneActions;
}

/**
 * The line of a source that answered, in part or whole, or still may. FailedLine has the failures, by
 * reason.
 */
export function SourceLine(props: SourceLineProps) {
  const { report, item, failedCodes, actions } = props;
  const text = useText();
  if (report.status === "failed") return undefined;
  const { missingBecause, isOutOfScope, isNeverKept, insights } = coverageOf(report) ?? {};
  const line = [askedNames([report.asked], item.kind, text), ...lookedWords(props, text)].join(
    " – ",
  );
  return (
    <li className="looked-at-line">
      <Icon name={iconOf(report)} />
      <div>
        {capitalized(line, text.language)}
        {insights !== undefined && (
          <Suspense>
            <LazyInsightsWords state={insights} />
          </Suspense>
        )}
        {missingBecause !== undefined && !failedCodes.includes(missingBecause) && (
          <Remedy code={missingBecause} actions={actions} />
        )}
        {isOutOfScope === true && isNeverKept !== true && <div>{text.lookedAt.intoScope}</div>}
      </div>
    </li>
  );
}

type Report = SourceLineProps["report"];

function coverageOf(report: Report): Coverage | undefined {
  return report.status === "answered" ? report.coverage : undefined;
}

function iconOf(report: Report): IconName {
  if (report.status === "asking") return "waiting";
  const { missingBecause, isOutOfScope } = coverageOf(report) ?? {};
  return (missingBecause ?? isOutOfScope) ? "attention" : "done";
}

function lookedWords(
  { report, item, detailLevel, today }: SourceLineProps,
  text: PaneText,
): readonly string[] {
  const whose = report.asked === "mailbox" ? ownMailboxWords(item, text) : [];
  if (report.status === "asking") return [...whose, text.lookedAt.looking];
  return [...whose, ...coverageWords(coverageOf(report), text, { detailLevel, today })];
}

/** Graph reads the rep's own mail, whichever mailbox the item lies in. */
function ownMailboxWords(
  { mailboxOwner }: SourceLineProps["item"],
  { lookedAt }: PaneText,
): readonly string[] {
  return mailboxOwner === undefined ? [] : [lookedAt.ownMailboxOnly(mailboxOwner)];
}
