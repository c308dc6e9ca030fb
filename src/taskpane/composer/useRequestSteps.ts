import { useState } from "react";

import type { RequestOutcome } from "../../core/ledger/pastRequest";
import type { RequestHistories } from "../../core/ledger/readRequestHistories";
import { historyOf, requestCaution } from "../../core/ledger/requestCaution";
import type { RequestCaution } from "../../core/ledger/requestCaution";
import { settleRequest } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { recordRequest } from "../../core/request/recordRequest";
import type { Recorded } from "../../core/request/recordRequest";
import type { Services } from "../../services/services";

/** How a request leaves the pane: as a draft in Outlook, or as a chat in Teams. */
export type RequestWay = "draft" | "teams";

export interface RequestStepsOptions {
  readonly services: Services;
  readonly request: IntroductionRequest;
  readonly histories: RequestHistories;
}

/** From the rep's click to the request that is remembered, perhaps with a question in between. */
export interface RequestSteps {
  /** Another request may be one too many, and the rep has not said yet that they mean it. */
  readonly question: RequestQuestion | undefined;
  /** True where the rep may go on this way at once; else `question` is there to be answered first. */
  readonly begin: (way: RequestWay) => boolean;
  readonly withdrawQuestion: () => void;
  /** Remembers that the request was made. */
  readonly record: () => Promise<void>;
  readonly recorded: Recorded;
  readonly settle: (became: RequestOutcome) => Promise<Settled>;
}

export interface RequestQuestion {
  readonly way: RequestWay;
  readonly caution: RequestCaution;
}

export function useRequestSteps({
  services,
  request,
  histories,
}: RequestStepsOptions): RequestSteps {
  const [question, setQuestion] = useState<RequestQuestion>();
  const [recorded, setRecorded] = useState<Recorded>("done");
  const withdrawQuestion = () => {
    setQuestion(undefined);
  };
  return {
    question,
    begin(way) {
      const caution = requestCaution(request, histories, new Date());
      if (caution === undefined) return true;
      setQuestion({ way, caution });
      return false;
    },
    withdrawQuestion,
    async record() {
      withdrawQuestion();
      setRecorded(await recordRequest(request, new Date(), services));
    },
    recorded,
    settle(became) {
      const { prospect, introducer } = request;
      const { latest } = historyOf(introducer, histories);
      const about = { prospect, colleague: introducer.colleague, request: latest };
      return settleRequest(services, about, became);
    },
  };
}
