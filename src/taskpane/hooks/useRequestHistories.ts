import { useEffect, useState } from "react";

import type { RequestHistory } from "../../core/ledger/pastRequest";
import type { Services } from "../../services/services";
import { readRequestHistories } from "../../core/ledger/readRequestHistories";
import type { PaneState } from "../state/paneState";

type Histories = ReadonlyMap<string, RequestHistory>;

export interface RequestHistories {
  /** The state with what the rep has asked of whoever it shows, once that has been read. */
  readonly state: PaneState;
  readonly readAgain: () => void;
}

/** What the rep has asked of the introducers shown about this prospect. */
export function useRequestHistories(
  state: PaneState,
  { openRequestLedger }: Services,
): RequestHistories {
  const [known, setKnown] = useState<{ lookUpId: number; histories: Histories }>();
  const [reading, setReading] = useState(0);
  const { lookUpId } = state;
  const prospect = state.status === "lookUp" ? state.choice.prospect : undefined;
  const shown = state.status === "lookUp" ? state.rows : undefined;

  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      if (prospect === undefined || shown === undefined || shown.length === 0) return;
      const histories = await readRequestHistories({ openRequestLedger }, prospect, shown);
      if (isCurrent) setKnown({ lookUpId, histories });
    };
    // Without a ledger the list is what it would be had the rep asked nobody.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [openRequestLedger, lookUpId, prospect, shown, reading]);

  const isOfThisLookUp = state.status === "lookUp" && known?.lookUpId === lookUpId;
  return {
    state: isOfThisLookUp ? { ...state, histories: known.histories } : state,
    readAgain: () => {
      setReading((count) => count + 1);
    },
  };
}
