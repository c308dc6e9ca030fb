import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { daysBetween } from "../ledger/daysBetween";
import type { LedgerText } from "../../words/texts/ledgerText";
import { ActionButton } from "../parts/ActionButton";
import type { Requesting } from "./useRequesting";
import { useWords } from "../hooks/useWords";

export interface RequestAllTheSameProps {
  readonly introducer: Introducer;
  readonly requesting: Requesting;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
  /** What goes on with the request. */
  readonly children: ReactNode;
}

/** Asks whether the rep means another request so soon, and names who could be asked instead. */
export function RequestAllTheSame({
  introducer,
  requesting,
  onOtherIntroducer,
  children,
}: RequestAllTheSameProps) {
  const text = useWords("ledger");
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { nextBest, giveUp } = requesting;
  const [title, body] = warning(requesting, introducer.colleague.displayName, text);
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
        <ActionButton appearance="subtle" onClick={giveUp}>
          {text.notNow}
        </ActionButton>
      </div>
    </section>
  );
}

function warning({ caution, now }: Requesting, name: string, text: LedgerText): readonly string[] {
  if (caution?.kind === "requestedOften") {
    return [text.requestedOften(name, caution.times), text.aBurden];
  }
  const requestedAt = caution?.request.requestedAt ?? now;
  return [text.asked(name, daysBetween(requestedAt, now)), text.aReminder];
}
