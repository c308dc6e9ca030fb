import { Suspense } from "react";

import { useText } from "../hooks/useText";
import { briefSources, switchedSources } from "../../core/evidence/sourceName";
import { dayNumberOf } from "../../core/evidence/contactDay";
import type { SourceReport } from "../../core/lookUp/lookUp";
import { failedByCode } from "../../core/lookUp/failedByCode";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { Icon } from "../parts/Icon";
import { FailedLine } from "./FailedLine";
import { LazyCountdown } from "./lazyCountdown";
import { SourceLine } from "./SourceLine";

export interface LookedAtProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/**
 * One line where all is well; opened, every source by name: whether it answered, what it covers, and if it did
 * not, why and what helps. It is open by itself where something is missing.
 */
export function LookedAt({ view, actions }: LookedAtProps) {
  const { lookedAt } = useText();
  return (
    <section className="small looked-at" aria-label={lookedAt.heading}>
      {/* A new element where that changes: what the rep opened or closed stays so only as long. */}
      <details key={String(isTroubled(view))} open={isTroubled(view)}>
        {/* office.js moves the focus by a list of its own, which knows no summary. */}
        <summary tabIndex={0}>
          <Heading view={view} />
          <Icon name="details" />
        </summary>
        <Sources view={view} actions={actions} />
      </details>
    </section>
  );
}

function Heading({ view }: Pick<LookedAtProps, "view">) {
  const text = useText();
  const { lookedAt } = text;
  const counts = view.occasion.organization.detailLevel === "counts";
  if (!isAllWell(view)) {
    return (
      <h2>
        {lookedAt.heading}{" "}
        {counts && <span className="looked-at-time">{lookedAt.at(view.askedAt)}</span>}
      </h2>
    );
  }
  const reports = view.result?.reports ?? [];
  const shortNames = { ...lookedAt.sources, crm: lookedAt.names.crm };
  const names = text.list(
    briefSources
      .filter((source) => reports.some(({ asked }) => asked === source))
      .map((source) => shortNames[source]),
  );
  return (
    <h2 className="looked-at-time">
      {lookedAt.checked(names)}
      {counts && (
        <>
          {" "}
          <span className="looked-at-clock">{`· ${lookedAt.clock(view.askedAt)}`}</span>
        </>
      )}
    </h2>
  );
}

/** The sources that a rep thinks of; the others are among the lines below. */
function isOfContacts({ asked }: SourceReport): boolean {
  return switchedSources.some((source) => source === asked);
}

/** True where every source has answered, and in whole. */
function isAllWell(view: LookUpView): boolean {
  const reports = view.result?.reports ?? [];
  const isDone = reports.every(({ status }) => status === "answered");
  return isDone && reports.some(isOfContacts) && !isTroubled(view);
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
