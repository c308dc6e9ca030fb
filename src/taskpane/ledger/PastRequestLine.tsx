import { useState } from "react";

import { isAnswerLikely } from "../../core/ledger/requestCaution";
import type { PastRequest, RequestOutcome } from "../../core/ledger/pastRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Organization } from "../../core/people/organization";
import { useNow } from "../hooks/useNow";
import type { Settled } from "../../core/ledger/settleRequest";
import { daysBetween } from "../../core/ledger/daysBetween";
import { useWords } from "../hooks/useWords";
import { StateMenu } from "./StateMenu";

export interface PastRequestLineProps {
  readonly introducer: Introducer;
  readonly request: PastRequest;
  readonly detailLevel: Organization["detailLevel"];
  readonly onSettle: (became: RequestOutcome) => Promise<Settled>;
  /** Takes the focus that would be lost. */
  readonly onGone?: () => void;
}

/** That the rep has made this request before, and what became of it, as the rep says. */
export function PastRequestLine(props: PastRequestLineProps) {
  const { introducer, request, detailLevel, onSettle, onGone } = props;
  const text = useWords("ledger");
  const now = useNow();
  const [settled, setSettled] = useState<Settled>("done");
  const { displayName } = introducer.colleague;
  const settle = async (became: RequestOutcome) => {
    // The line disappears, and the focus with it.
    if (became === "notMade") onGone?.();
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
      <StateMenu state={request.state} onChoose={(became) => void settle(became)} />
      <div role="status">{settled !== "done" && text[settled]}</div>
    </div>
  );
}
