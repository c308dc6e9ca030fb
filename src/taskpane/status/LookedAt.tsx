import { Suspense } from "react";

import { useText } from "../hooks/useText";
import { dayNumberOf } from "../../core/evidence/contactDay";
import type { SourceReport } from "../../core/lookUp/lookUp";
import { failedByCode } from "../../core/lookUp/failedByCode";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { Icon } from "../parts/Icon";
import { FailedLine } from "./FailedLine";
import { LazyCountdown } from "./lazyCountdown";
import { LookedAtHeading } from "./LookedAtHeading";
import { SourceLine } from "./SourceLine";

export interface LookedAtProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/**
 * One line, which names what could not be read or was read in part; opened, every source by name: whether it
 * answered, what it covers, and if it did not, why and what helps. It is open by itself where that helps.
 */
export function LookedAt({ view, actions }: LookedAtProps) {
  const { lookedAt } = useText();
  return (
    <section className="small looked-at" aria-label={lookedAt.heading}>
      {/* A new element where that changes: what the rep opened or closed stays so only as long. */}
      <details key={String(isTroubled(view))} open={isTroubled(view)}>
        {/* office.js moves the focus by a list of its own, which knows no summary. */}
        <summary tabIndex={0}>
          <LookedAtHeading view={view} />
          <Icon name="details" />
        </summary>
        <Sources view={view} actions={actions} />
      </details>
    </section>
  );
}

/** True where something is missing that the rep should know of. */
function isTroubled({ result, occasion, resumesAt }: LookUpView): boolean {
  const { templateProblem, settingsProblem } = occasion.organization;
  // Whose mailbox was read is no detail where the item lies in another's.
  const problems = [templateProblem, settingsProblem, resumesAt, occasion.item.mailboxOwner];
  return (
    problems.some((problem) => problem !== undefined) || (result?.reports ?? []).some(isIncomplete)
  );
}

function isIncomplete(report: SourceReport): boolean {
  if (report.status !== "answered") return report.status === "failed";
  const { missingBecause, isOutOfScope } = report.coverage ?? {};
  return missingBecause !== undefined || isOutOfScope === true;
}

function Sources({ view, actions }: LookedAtProps) {
  const { templateProblem, settingsProblem, detailLevel } = view.occasion.organization;
  const reports = view.result?.reports ?? [];
  const failures = failedByCode(reports);
  return (
    <>
      <ul className="looked-at-list" role="list">
        {reports.map((report) => (
          <SourceLine
            key={report.asked}
            report={report}
            item={view.occasion.item}
            detailLevel={detailLevel}
            today={dayNumberOf(view.askedAt)}
            failedCodes={failures.map(({ code }) => code)}
            actions={actions}
          />
        ))}
        {failures.map((failed) => (
          <FailedLine key={failed.code} failed={failed} view={view} actions={actions} />
        ))}
      </ul>
      {view.resumesAt !== undefined && (
        <Suspense>
          <LazyCountdown until={view.resumesAt} />
        </Suspense>
      )}
      {settingsProblem !== undefined && <p lang="en">{settingsProblem}</p>}
      {templateProblem !== undefined && <p lang="en">{templateProblem}</p>}
      <Reach crm={reports.find(({ asked }) => asked === "crm")} />
    </>
  );
}

/** How far the rep's rights reach in the CRM, where it answered. */
function Reach({ crm }: { readonly crm: SourceReport | undefined }) {
  const { lookedAt } = useText();
  if (crm?.status !== "answered") return undefined;
  const reach = crm.coverage?.reach;
  return (
    <p className="looked-at-scope">
      {reach === undefined ? lookedAt.yourRights : lookedAt.yourReach[reach]}
    </p>
  );
}
