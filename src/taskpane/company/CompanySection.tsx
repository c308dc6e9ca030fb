import { useId } from "react";

import { introducerAtCompany } from "../../core/lookUp/introducerAtCompany";
import type { CompanyColleague, CompanyLevel } from "../../core/lookUp/lookUp";
import { Avatar } from "../parts/Avatar";
import { StrengthBars } from "../parts/StrengthBars";
import { StatusMessage } from "../status/StatusMessage";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import type { PaneActions } from "../state/paneActions";
import type { EvidenceContext } from "../text/evidenceLine";
import { AskButton } from "./AskButton";
import { companyLine } from "./companyLine";

export interface CompanySectionProps {
  readonly company: CompanyLevel;
  readonly context: EvidenceContext;
  readonly onAsk: PaneActions["onGetIntroduced"];
  /** The id of whom a request could not be begun to. */
  readonly notBegunFor?: string | undefined;
}

/** Colleagues who know somebody else at the prospect's company, less prominent than introducers. */
export function CompanySection(props: CompanySectionProps) {
  const { company, context } = props;
  const { heading, explanation } = useWords("company");
  const { companyName, colleagues } = company;
  return (
    <section className="company" aria-labelledby="company">
      <h2 id="company">{heading(companyName)}</h2>
      {context.detailLevel === "counts" && (
        <p className="small">{explanation(colleagues.length)}</p>
      )}
      <ul role="list" aria-labelledby="company">
        {colleagues.map((colleague) => (
          <CompanyRow key={colleague.id} {...props} colleague={colleague} />
        ))}
      </ul>
    </section>
  );
}

interface CompanyRowProps extends CompanySectionProps {
  readonly colleague: CompanyColleague;
}

function CompanyRow({ colleague, company, context, onAsk, notBegunFor }: CompanyRowProps) {
  const { displayName } = colleague.colleague;
  const { requestNotBegun } = useText();
  const nameId = useId();
  return (
    <li className="company-row">
      <Avatar displayName={displayName} profile={colleague.profile} />
      <div className="company-body">
        <div className="company-top">
          <div id={nameId}>
            <bdi>{displayName}</bdi>
          </div>
          <StrengthBars strength={colleague.bestStrength} />
        </div>
        <div className="small">{companyLine(colleague, context, useWords("company"))}</div>
        <AskButton
          introducer={introducerAtCompany(colleague, company)}
          describedBy={nameId}
          onAsk={onAsk}
        />
        {notBegunFor === colleague.id && <StatusMessage level="row" message={requestNotBegun} />}
      </div>
    </li>
  );
}
