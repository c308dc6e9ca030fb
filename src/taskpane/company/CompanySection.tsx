import type { ReactNode } from "react";

import { companyIntroducer } from "../../core/lookUp/companyIntroducer";
import { ActionButton } from "../parts/ActionButton";
import { requestButtonId } from "../state/requestButtonId";
import { Avatar } from "../parts/Avatar";
import type { CompanyColleague, CompanyLevel, Introducer } from "../../core/lookUp/lookUp";
import type { EvidenceContext } from "../text/evidenceLine";
import { companyLine } from "./companyLine";
import { useWords } from "../hooks/useWords";

export interface CompanySectionProps {
  readonly company: CompanyLevel;
  readonly context: EvidenceContext;
  /** Begins a request to somebody who knows another person there. */
  readonly onAsk?: (introducer: Introducer) => void;
}

/** Colleagues who know somebody else at the prospect's company, less prominent than the list. */
export function CompanySection({ company, context, onAsk }: CompanySectionProps) {
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
          <CompanyRow key={colleague.id} colleague={colleague} context={context}>
            {onAsk !== undefined && (
              <AskButton introducer={companyIntroducer(company, colleague)} onAsk={onAsk} />
            )}
          </CompanyRow>
        ))}
      </ul>
    </section>
  );
}

interface CompanyRowProps {
  readonly colleague: CompanyColleague;
  readonly context: EvidenceContext;
  readonly children: ReactNode;
}

function CompanyRow({ colleague, context, children }: CompanyRowProps) {
  const { displayName } = colleague.colleague;
  return (
    <li className="company-row">
      <Avatar displayName={displayName} profile={colleague.profile} />
      <div>
        <bdi>{displayName}</bdi>
        <div className="small">{companyLine(colleague, context, useWords("company"))}</div>
        {children}
      </div>
    </li>
  );
}

interface AskButtonProps {
  readonly introducer: Introducer;
  readonly onAsk: (introducer: Introducer) => void;
}

function AskButton({ introducer, onAsk }: AskButtonProps) {
  const { ask, askNamed } = useWords("company");
  return (
    <ActionButton
      id={requestButtonId(introducer)}
      appearance="subtle"
      aria-label={askNamed(introducer.colleague.displayName)}
      onClick={() => {
        onAsk(introducer);
      }}
    >
      {ask}
    </ActionButton>
  );
}
