import { useState } from "react";

import { isAnswerLikely } from "../../core/ledger/requestCaution";
import type { Ask, AskOutcome, AskState } from "../../core/ledger/pastRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import { ActionButton } from "../parts/ActionButton";
import type { Settled } from "../../core/ledger/settleRequest";
import { daysBetween } from "./daysBetween";
import { useAsksText } from "./useLedgerText";

export interface AskLineProps {
  readonly introducer: Introducer;
  readonly ask: Ask;
  readonly now: Date;
  readonly onSettle: (became: AskOutcome) => Promise<Settled>;
}

const states: readonly AskState[] = ["asked", "answered", "introduced", "declined"];

/** That the rep has asked before, and what became of it: the rep says so. */
export function AskLine({ introducer, ask, now, onSettle }: AskLineProps) {
  const text = useAsksText();
  const [settled, setSettled] = useState<Settled>("done");
  const { displayName } = introducer.colleague;
  const settle = async (became: AskOutcome) => {
    setSettled(await onSettle(became));
  };
  return (
    <div className="small ask">
      <div>{text.asked(displayName, daysBetween(ask.askedAt, now))}</div>
      {isAnswerLikely(ask, introducer.evidence) && <div>{text.answerLikely(displayName)}</div>}
      <div role="group" aria-label={text.whatBecame} className="ask-states">
        {states.map((state) => (
          <ActionButton
            key={state}
            appearance="subtle"
            aria-pressed={ask.state === state}
            onClick={() => void settle(state)}
          >
            {text.became[state]}
          </ActionButton>
        ))}
        <ActionButton appearance="subtle" onClick={() => void settle("notAsked")}>
          {text.notAsked}
        </ActionButton>
      </div>
      <div role="status">{settled !== "done" && text[settled]}</div>
    </div>
  );
}
