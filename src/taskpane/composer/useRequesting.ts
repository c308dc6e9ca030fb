import { useEffect, useState } from "react";

import { requestCaution, nextBestIntroducer } from "../../core/ledger/requestCaution";
import type { RequestCaution } from "../../core/ledger/requestCaution";
import { noRequests } from "../../core/ledger/pastRequest";
import type { RequestHistory, RequestOutcome } from "../../core/ledger/pastRequest";
import { prospectName } from "../../core/request/introductionRequest";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Services } from "../../services/services";
import { readRequestHistories } from "../../core/ledger/readRequestHistories";
import type { RequestContext } from "../../core/request/requestContext";
import { logRequest, recordRequest } from "../../core/ledger/recordRequest";
import type { Recorded } from "../../core/ledger/recordRequest";
import { settleRequest } from "../../core/ledger/settleRequest";
import type { Settled } from "../../core/ledger/settleRequest";
import { useWords } from "../hooks/useWords";

/** The ways to ask. */
export type RequestWay = "draft" | "teams";

export interface RequestingMeans {
  readonly services: Services;
  readonly context: RequestContext;
  /** The ledger has changed. */
  readonly onLedgerChanged: () => void;
}

/** What the rep has asked of this introducer, and whether another request may be one too many. */
export interface Requesting {
  readonly history: RequestHistory;
  readonly caution: RequestCaution | undefined;
  readonly nextBest: Introducer | undefined;
  /** The way the rep wants to ask, while they have not said that they mean it. */
  readonly waiting: RequestWay | undefined;
  /** Whether the rep may go on; else they are asked whether they mean it. */
  readonly begin: (way: RequestWay) => boolean;
  readonly giveUp: () => void;
  /** Remembers that the rep asked. */
  readonly record: () => Promise<void>;
  readonly recorded: Recorded;
  readonly settle: (became: RequestOutcome) => Promise<Settled>;
  readonly now: Date;
}

export function useRequesting({ services, context, onLedgerChanged }: RequestingMeans): Requesting {
  const [now] = useState(() => new Date());
  const [waiting, setWaiting] = useState<RequestWay>();
  const [recorded, setRecorded] = useState<Recorded>("done");
  const { taskSubject } = useWords("composer");
  const { histories, readAgain } = useHistories(services, context);
  const { prospect } = context;
  const { colleague } = context.introducer;
  const history = histories.get(context.introducer.id) ?? noRequests;
  const caution = requestCaution(history, now);
  const changed = () => {
    readAgain();
    onLedgerChanged();
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
      const requestedAt = new Date();
      const recorded = await recordRequest(services, { prospect, colleague }, requestedAt);
      setRecorded(recorded);
      changed();
      // Without a ledger nothing would ever close the task.
      if (recorded !== "done") return;
      const subject = taskSubject(colleague.displayName, prospectName(prospect));
      setRecorded(await logRequest(services, context, { subject, requestedAt }));
      changed();
    },
    async settle(became) {
      const about = { prospect, colleague, request: history.latest };
      const settled = await settleRequest(services, about, became);
      changed();
      return settled;
    },
    recorded,
    now,
  };
}

function useHistories({ openRequestLedger }: Services, context: RequestContext) {
  const [histories, setHistories] = useState(context.histories);
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const introducers = [context.introducer, ...context.others];
      const histories = await readRequestHistories(
        { openRequestLedger },
        context.prospect,
        introducers,
      );
      if (isCurrent) setHistories(histories);
    };
    // Without a ledger the rep asks as if it were for the first time.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [openRequestLedger, context, reading]);
  return {
    histories,
    readAgain: () => {
      setReading((count) => count + 1);
    },
  };
}
