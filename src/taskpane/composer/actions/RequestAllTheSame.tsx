import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

import type { RequestCaution } from "../../../core/ledger/requestCaution";
import type { Introducer } from "../../../core/lookUp/lookUp";
import type { Organization } from "../../../core/people/organization";
import { daysBetween } from "../../../core/ledger/daysBetween";
import type { LedgerText } from "../../../words/texts/ledgerText";
import { useWords } from "../../hooks/useWords";
import { useNow } from "../../hooks/useNow";
import { ActionButton } from "../../parts/ActionButton";

export interface RequestAllTheSameProps {
  readonly introducer: Introducer;
  readonly caution: RequestCaution;
  readonly detailLevel: Organization["detailLevel"];
  readonly onOtherIntroducer: (introducer: Introducer) => void;
  readonly onNotNow: () => void;
  /** The action that continues the request. */
  readonly children: ReactNode;
}

/** The question whether the rep means another request so soon; names who could get it instead. */
export function RequestAllTheSame(props: RequestAllTheSameProps) {
  const { caution, onOtherIntroducer, onNotNow, children } = props;
  const text = useWords("ledger");
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { nextBest } = caution;
  const { title, body } = cautionText(props, useNow(), text);
  return (
    <section aria-labelledby={headingId} className="composer-question">
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {body} {nextBest !== undefined && text.nextBest(nextBest.colleague.displayName)}
      </p>
      <div className="composer-answers">
        {nextBest !== undefined && (
          <ActionButton
            appearance="primary"
            onClick={() => {
              onOtherIntroducer(nextBest);
            }}
          >
            {text.requestInstead(nextBest.colleague.displayName)}
          </ActionButton>
        )}
        {children}
        <ActionButton appearance="subtle" onClick={onNotNow}>
          {text.notNow}
        </ActionButton>
      </div>
    </section>
  );
}

function cautionText(
  { introducer, detailLevel, caution: { reason } }: RequestAllTheSameProps,
  now: Date,
  text: LedgerText,
): { readonly title: string; readonly body: string } {
  const { displayName } = introducer.colleague;
  if (reason.kind === "declined") {
    return { title: text.declined(displayName), body: text.aDeclined };
  }
  const body = reason.kind === "requestedOften" ? text.aBurden : text.aReminder;
  if (detailLevel === "bars") return { title: text.askedBefore(displayName), body };
  if (reason.kind === "requestedOften") {
    return { title: text.requestedOften(displayName, reason.times), body };
  }
  const daysAgo = daysBetween(reason.request.requestedAt, now);
  return { title: text.asked(displayName, daysAgo), body };
}
