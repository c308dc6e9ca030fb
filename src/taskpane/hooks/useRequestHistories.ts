import { useEffect, useMemo } from "react";

import { followRequestHistories } from "../../core/ledger/readRequestHistories";
import type { Services } from "../../services/services";
import type { PaneAction } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";

/** Brings into the state the rep's past requests to whoever the pane shows, as the ledger has them. */
export function useRequestHistories(
  state: PaneState,
  { openRequestLedger }: Services,
  dispatch: (action: PaneAction) => void,
): void {
  const request = state.composing?.request;
  const view = state.status === "lookUp" ? state : undefined;
  const prospect = request?.prospect ?? view?.choice.prospect;
  const rows = view?.rows;
  const introducers = useMemo(
    () => (request === undefined ? rows : [request.introducer, ...request.others]),
    [request, rows],
  );

  useEffect(() => {
    if (prospect === undefined || introducers === undefined || introducers.length === 0) {
      return undefined;
    }
    const about = prospect.address;
    return followRequestHistories(openRequestLedger, { prospect, introducers }, (histories) => {
      dispatch({ type: "historiesRead", about, histories });
    });
  }, [openRequestLedger, prospect, introducers, dispatch]);
}
