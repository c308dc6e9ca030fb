import { useEffect, useState } from "react";

import { askCaution, nextBestIntroducer } from "../../core/ledger/requestCaution";
import type { AskCaution } from "../../core/ledger/requestCaution";
import { noAsks } from "../../core/ledger/pastRequest";
import type { AskHistory, AskOutcome } from "../../core/ledger/pastRequest";
import { prospectName } from "../../core/request/introductionRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Services } from "../../services/services";
import { readAskHistories } from "../../core/ledger/readRequestHistories";
import type { RequestContext } from "../../core/request/requestContext";
import { logAsk, recordAsk } from "../../core/ledger/recordRequest";
import type { Recorded } from "../../core/ledger/recordRequest";
import { settleAsk } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import { useComposerText } from "./useComposerText";

/** The ways to ask. */
export type AskWay = "draft" | "teams";

export interface AskingMeans {
  readonly services: Services;
  readonly context: RequestContext;
  /** The ledger has changed. */
  readonly onAsked: () => void;
}

/** What the rep has asked of this introducer, and whether another request may be one too many. */
export interface Asking {
  readonly history: AskHistory;
  readonly caution: AskCaution | undefined;
  readonly nextBest: Introducer | undefined;
  /** The way the rep wants to ask, while they have not said that they mean it. */
  readonly waiting: AskWay | undefined;
  /** Whether the rep may go on; else they are asked whether they mean it. */
  readonly begin: (way: AskWay) => boolean;
  readonly giveUp: () => void;
  /** Remembers that the rep asked. */
  readonly record: () => Promise<void>;
  readonly recorded: Recorded;
  readonly settle: (became: AskOutcome) => Promise<Settled>;
  readonly now: Date;
}

export function useAsking({ services, context, onAsked }: AskingMeans): Asking {
  const [now] = useState(() => new Date());
  const [waiting, setWaiting] = useState<AskWay>();
  const [recorded, setRecorded] = useState<Recorded>("done");
  const { taskSubject } = useComposerText();
  const { histories, readAgain } = useHistories(services, context);
  const { prospect } = context;
  const { colleague } = context.introducer;
  const history = histories.get(context.introducer.id) ?? noAsks;
  const caution = askCaution(history, now);
  const changed = () => {
    readAgain();
    onAsked();
  };
  return {
    history,
    caution,
    nextBest: nextBestIntroducer(context.others, histories, now),
    waiting,
    begin(way) {
      if (caution === undefined) return true;
      setWaiting(way);
      return false;
    },
    giveUp: () => {
      setWaiting(undefined);
    },
    async record() {
      setWaiting(undefined);
      const askedAt = new Date();
      const recorded = await recordAsk(services, { prospect, colleague }, askedAt);
      setRecorded(recorded);
      changed();
      // Without a ledger nothing would ever close the task.
      if (recorded !== "done") return;
      const subject = taskSubject(colleague.displayName, prospectName(prospect));
      setRecorded(await logAsk(services, context, { subject, askedAt }));
      changed();
    },
    async settle(became) {
      const about = { prospect, colleague, ask: history.latest };
      const settled = await settleAsk(services, about, became);
      changed();
      return settled;
    },
    recorded,
    now,
  };
}

function useHistories({ openAskLedger }: Services, context: RequestContext) {
  const [histories, setHistories] = useState(context.asks);
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const introducers = [context.introducer, ...context.others];
      const asks = await readAskHistories({ openAskLedger }, context.prospect, introducers);
      if (isCurrent) setHistories(asks);
    };
    // Without a ledger the rep asks as if it were for the first time.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [openAskLedger, context, reading]);
  return {
    histories,
    readAgain: () => {
      setReading((count) => count + 1);
    },
  };
}
