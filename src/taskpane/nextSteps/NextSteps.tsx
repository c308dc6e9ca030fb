import type { ReactNode } from "react";

import { shortReasonsOf } from "../../core/colleagues/shortReasons";
import type { LookUpResult } from "../../core/lookUp/lookUp";
import { FindButton } from "../find/FindButton";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { TeamQuestion } from "./TeamQuestion";

export interface NextStepsProps {
  readonly view: LookUpView;
  readonly result: LookUpResult;
  readonly actions: Pick<PaneActions, "onFind">;
}

/** What else helps where nobody was found, or few, in the order of use. */
export function NextSteps({ view, result, actions }: NextStepsProps) {
  const text = useWords("nextSteps");
  return (
    <section className="company" aria-labelledby="next-steps">
      <h2 id="next-steps">{text.heading}</h2>
      <ul role="list" className="next-steps">
        <Step>{companyStep(result, text.seeCompany)}</Step>
        <Step>{ownerStep(result, text.seeOwner)}</Step>
        <Step>{newLeadStep(result, text.createLead)}</Step>
        <Step>
          <FindButton look="words" onFind={actions.onFind} />
        </Step>
        <Step>
          <TeamQuestion
            prospect={view.choice.prospect}
            record={result.records[0]}
            teamsOrigin={view.occasion.organization.teamsOrigin}
          />
        </Step>
      </ul>
      <h3 className="strong">{text.why}</h3>
      <ul className="small next-reasons">
        {shortReasonsOf(result).map((reason) => (
          <li key={reason}>{text.reasons[reason]}</li>
        ))}
      </ul>
    </section>
  );
}

function Step({ children }: { readonly children: ReactNode }) {
  return children === undefined ? null : <li>{children}</li>;
}

function companyStep({ company }: LookUpResult, label: (company: string) => string): ReactNode {
  if (company === undefined || company.colleagues.length === 0) return undefined;
  return (
    <ActionButton appearance="secondary" onClick={showCompany}>
      {label(company.companyName)}
    </ActionButton>
  );
}

/** Below the list, under this heading. */
function showCompany(): void {
  const heading = document.getElementById("company");
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView({ block: "start" });
}

function ownerStep({ records }: LookUpResult, label: (owner: string) => string): ReactNode {
  const record = records.find(({ owner }) => owner !== undefined);
  if (record?.owner === undefined) return undefined;
  return (
    <a href={record.url} target="_blank" rel="noopener noreferrer">
      {label(record.owner.displayName)}
    </a>
  );
}

function newLeadStep({ newLeadUrl }: LookUpResult, label: string): ReactNode {
  if (newLeadUrl === undefined) return undefined;
  return (
    <a href={newLeadUrl} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
