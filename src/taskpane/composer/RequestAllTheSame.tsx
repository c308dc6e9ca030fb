import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { daysBetween } from "../ledger/daysBetween";
import type { AsksText } from "../ledger/ledgerText";
import { useAsksText } from "../ledger/useLedgerText";
import { ActionButton } from "../parts/ActionButton";
import type { Asking } from "./useRequesting";

export interface AskAllTheSameProps {
  readonly introducer: Introducer;
  readonly asking: Asking;
  readonly onAskOther: (introducer: Introducer) => void;
  /** What goes on with the request. */
  readonly children: ReactNode;
}

/** Asks whether the rep means another request so soon, and names who could be asked instead. */
export function AskAllTheSame({ introducer, asking, onAskOther, children }: AskAllTheSameProps) {
  const text = useAsksText();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { nextBest, giveUp } = asking;
  const [title, body] = warning(asking, introducer.colleague.displayName, text);
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
              onAskOther(nextBest);
            }}
          >
            {text.askInstead(nextBest.colleague.displayName)}
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

function warning({ caution, now }: Asking, name: string, text: AsksText): readonly string[] {
  if (caution?.kind === "askedOften") {
    return [text.askedOften(name, caution.times), text.aBurden];
  }
  const askedAt = caution?.ask.askedAt ?? now;
  return [text.asked(name, daysBetween(askedAt, now)), text.aReminder];
}
