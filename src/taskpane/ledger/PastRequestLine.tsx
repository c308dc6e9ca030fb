import { useState } from "react";

import { isAnswerLikely } from "../../core/ledger/requestCaution";
import type { PastRequest, RequestOutcome, RequestState } from "../../core/ledger/pastRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Organization } from "../../core/people/organization";
import { useNow } from "../hooks/useNow";
import { ActionButton } from "../parts/ActionButton";
import type { Settled } from "../../core/ledger/settleRequest";
import { daysBetween } from "../../core/ledger/daysBetween";
import { useWords } from "../hooks/useWords";

export interface PastRequestLineProps {
  readonly introducer: Introducer;
  readonly request: PastRequest;
  readonly detailLevel: Organization["detailLevel"];
  readonly onSettle: (became: RequestOutcome) => Promise<Settled>;
}

const states: readonly RequestState[] = ["waiting", "answered", "introduced", "declined"];

/** That the rep has made this request before, and what became of it, as the rep says. */
export function PastRequestLine(props: PastRequestLineProps) {
  const { introducer, request, detailLevel, onSettle } = props;
  const text = useWords("ledger");
  const now = useNow();
  const [settled, setSettled] = useState<Settled>("done");
  const { displayName } = introducer.colleague;
  const settle = async (became: RequestOutcome) => {
    setSettled(await onSettle(became));
  };
  return (
    <div className="small past-request">
      <div>
        {detailLevel === "bars"
          ? text.askedBefore(displayName)
          : text.asked(displayName, daysBetween(request.requestedAt, now))}
      </div>
      {isAnswerLikely(request, introducer.evidence) && <div>{text.answerLikely(displayName)}</div>}
      <div role="group" aria-label={text.whatBecame} className="past-request-states">
        {states.map((state) => (
          <ActionButton
            key={state}
            appearance="subtle"
            aria-pressed={request.state === state}
            onClick={() => void settle(state)}
          >
            {text.became[state]}
          </ActionButton>
        ))}
        <ActionButton appearance="subtle" onClick={() => void settle("notMade")}>
          {text.notMade}
        </ActionButton>
      </div>
      <div role="status">{settled !== "done" && text[settled]}</div>
    </div>
  );
}
