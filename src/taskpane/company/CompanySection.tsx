import { Avatar } from "../parts/Avatar";
import type { CompanyColleague, CompanyLevel } from "../../core/lookUp/lookUp";
import type { EvidenceContext } from "../text/evidenceLine";
import { companyLine } from "./companyLine";
import { useWords } from "../hooks/useWords";

export interface CompanySectionProps {
  readonly company: CompanyLevel;
  readonly context: EvidenceContext;
}

/** Colleagues who know somebody else at the prospect's company, less prominent than the list. */
export function CompanySection({ company, context }: CompanySectionProps) {
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
          <CompanyRow key={colleague.id} colleague={colleague} context={context} />
        ))}
      </ul>
    </section>
  );
}

interface CompanyRowProps {
  readonly colleague: CompanyColleague;
  readonly context: EvidenceContext;
}

function CompanyRow({ colleague, context }: CompanyRowProps) {
  const { displayName } = colleague.colleague;
  return (
    <li className="company-row">
      <Avatar displayName={displayName} profile={colleague.profile} />
      <div>
        <bdi>{displayName}</bdi>
        <div className="small">{companyLine(colleague, context, useWords("company"))}</div>
      </div>
    </li>
  );
}
