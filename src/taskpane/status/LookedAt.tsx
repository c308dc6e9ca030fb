import { Suspense } from "react";

import { useText } from "../hooks/useText";
import { dayNumberOf } from "../../core/evidence/contactDay";
import type { SourceReport } from "../../core/lookUp/lookUp";
import { failedByCode } from "../../core/lookUp/failedByCode";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { FailedLine } from "./FailedLine";
import { LazyCountdown } from "./lazyCountdown";
import { SourceLine } from "./SourceLine";

export interface LookedAtProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Every source by name: whether it answered, what it covers, and if it did not, why and what helps. */
export function LookedAt({ view, actions }: LookedAtProps) {
  const { lookedAt } = useText();
  const { templateProblem, settingsProblem, detailLevel } = view.occasion.organization;
  const reports = view.result?.reports ?? [];
  return (
    <section className="small looked-at" aria-labelledby="looked-at">
      <h2 id="looked-at">
        {lookedAt.heading}{" "}
        {detailLevel === "counts" && (
          <span className="looked-at-time">{lookedAt.at(view.askedAt)}</span>
        )}
      </h2>
      <ul className="looked-at-list" role="list">
        {reports.map((report) => (
          <SourceLine
            key={report.asked}
            report={report}
            item={view.occasion.item}
            detailLevel={detailLevel}
            today={dayNumberOf(view.askedAt)}
            actions={actions}
          />
        ))}
        {failedByCode(reports).map((failed) => (
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
    </section>
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
