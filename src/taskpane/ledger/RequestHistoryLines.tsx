import { useState } from "react";

import type { RequestHistory, RequestOutcome } from "../../core/ledger/pastRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Organization } from "../../core/people/organization";
import type { SentAnswer } from "../../core/request/answerOpened";
import type { Recorded } from "../../core/request/recordRequest";
import { useWords } from "../hooks/useWords";
import { requestButtonId } from "../state/requestButtonId";
import { PastRequestLine } from "./PastRequestLine";
import { SentQuestion } from "./SentQuestion";

export interface RequestHistoryLinesProps {
  readonly introducer: Introducer;
  readonly history: RequestHistory;
  readonly detailLevel: Organization["detailLevel"];
  readonly onSettle: (became: RequestOutcome) => Promise<Settled>;
  readonly onAnswer: (answer: SentAnswer) => Promise<Recorded>;
}

/** What the rep has asked this introducer about the prospect, and what may have been asked. */
export function RequestHistoryLines(props: RequestHistoryLinesProps) {
  const { introducer, history, detailLevel, onSettle, onAnswer } = props;
  const { latest, openedAt } = history;
  const text = useWords("ledger");
  const [recorded, setRecorded] = useState<Recorded>("done");
  // What was pressed disappears; the row's own button stays.
  const keepFocus = () => document.getElementById(requestButtonId(introducer))?.focus();
  const answer = async (given: SentAnswer) => {
    keepFocus();
    setRecorded(await onAnswer(given));
  };
  return (
    <>
      {openedAt === undefined ? undefined : (
        <SentQuestion
          introducer={introducer}
          openedAt={openedAt}
          detailLevel={detailLevel}
          onAnswer={(given) => void answer(given)}
        />
      )}
      {latest !== undefined && (
        <PastRequestLine
          introducer={introducer}
          request={latest}
          detailLevel={detailLevel}
          onSettle={onSettle}
          onGone={keepFocus}
        />
      )}
      <div role="status" className="small">
        {recorded !== "done" && text[recorded]}
      </div>
    </>
  );
}
