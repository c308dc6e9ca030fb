import { useState } from "react";

import type { RequestOutcome } from "../../core/ledger/pastRequest";
import type { RequestHistories } from "../../core/ledger/readRequestHistories";
import { historyOf, requestCaution } from "../../core/ledger/requestCaution";
import type { RequestCaution } from "../../core/ledger/requestCaution";
import { settleRequest } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { answerOpened } from "../../core/request/answerOpened";
import type { SentAnswer } from "../../core/request/answerOpened";
import type { Recorded } from "../../core/request/recordRequest";
import { rememberOpened } from "../../core/request/rememberOpened";
import type { Services } from "../../services/services";
import { isAnotherItem } from "../state/isAnotherItem";
import type { ItemNow } from "../state/isAnotherItem";

/** How a request leaves the pane: as a draft in Outlook, or by a link to Teams or Outlook on the web. */
export type RequestWay = "draft" | "teams" | "webForm";

export interface RequestStepsOptions {
  readonly services: Services;
  readonly request: IntroductionRequest;
  readonly histories: RequestHistories;
  /** What the rep knows: `another` where they have been told that the item of the request is left. */
  readonly openItem: ItemNow;
  /** Has the pane read what is open now. */
  readonly onItemLeft: () => void;
}

/** From the rep's click to the request that is remembered, perhaps with a question in between. */
export interface RequestSteps {
  /** Another request may be one too many, and the rep has not said yet that they mean it. */
  readonly question: RequestQuestion | undefined;
  /** True where the rep may go on this way at once; else `question` is there to be answered first. */
  readonly begin: (way: RequestWay) => boolean;
  readonly withdrawQuestion: () => void;
  /**
   * Reads anew which item is open, because some Outlooks do not tell. True where it is another one and the
   * rep does not know; they are about to be told.
   */
  readonly isLeftUnseen: () => boolean;
  /** Remembers that a draft or a chat was opened. */
  readonly rememberOpened: () => Promise<void>;
  /** When that was, where the rep has not said yet whether it was sent. */
  readonly openedAt: Date | undefined;
  readonly answer: (answer: SentAnswer) => Promise<void>;
  readonly recorded: Recorded;
  readonly settle: (became: RequestOutcome) => Promise<Settled>;
}

export interface RequestQuestion {
  readonly way: RequestWay;
  readonly caution: RequestCaution;
}

export function useRequestSteps(options: RequestStepsOptions): RequestSteps {
  const { services, request, histories, openItem, onItemLeft } = options;
  const { prospect, introducer } = request;
  const { latest, openedAt } = historyOf(introducer, histories);
  const pair = { prospect, colleague: introducer.colleague };
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
    isLeftUnseen() {
      const isLeft = isAnotherItem(services.mailbox.openItemKey(), request.item.key);
      if (!isLeft || openItem === "another") return false;
      onItemLeft();
      return true;
    },
    async rememberOpened() {
      withdrawQuestion();
      setRecorded(await rememberOpened(pair, new Date(), services));
    },
    openedAt,
    async answer(answer) {
      if (openedAt === undefined) return;
      setRecorded(await answerOpened({ ...request, openedAt }, answer, services));
    },
    recorded,
    settle: (became) => settleRequest(services, { ...pair, request: latest }, became),
  };
}
