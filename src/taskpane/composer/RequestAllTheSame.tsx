import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

import type { RequestCaution } from "../../core/ledger/requestCaution";
import type { Introducer } from "../../core/lookUp/lookUp";
import { daysBetween } from "../../core/ledger/daysBetween";
import type { LedgerText } from "../../words/texts/ledgerText";
import { useWords } from "../hooks/useWords";
import { useNow } from "../hooks/useNow";
import { ActionButton } from "../parts/ActionButton";

export interface RequestAllTheSameProps {
  readonly introducer: Introducer;
  readonly caution: RequestCaution;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
  readonly onNotNow: () => void;
  /** The action that continues the request. */
  readonly children: ReactNode;
}

/** Asks whether the rep means another request so soon, and names who could be asked instead. */
export function RequestAllTheSame({
  introducer,
  caution,
  onOtherIntroducer,
  onNotNow,
  children,
}: RequestAllTheSameProps) {
  const text = useWords("ledger");
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { nextBest } = caution;
  const [title, body] = warning(caution, useNow(), { introducer, text });
  return (
    <section aria-labelledby={headingId} className="composer-failure composer-question">
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

function warning(
  { reason }: RequestCaution,
  now: Date,
  { introducer, text }: { readonly introducer: Introducer; readonly text: LedgerText },
): readonly string[] {
  const { displayName } = introducer.colleague;
  if (reason.kind === "requestedOften") {
    return [text.requestedOften(displayName, reason.times), text.aBurden];
  }
  return [text.asked(displayName, daysBetween(reason.request.requestedAt, now)), text.aReminder];
}
