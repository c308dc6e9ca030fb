import { useEffect, useState } from "react";

import { followRequestHistories } from "../../core/ledger/readRequestHistories";
import type { Introducer } from "../../core/lookUp/lookUp";
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
  const introducers = useSamePeople(
    request === undefined ? rows : [request.introducer, ...request.others],
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

/**
 * The list as it was, as long as it holds the same people. React may work out one action of the rep's again with every
 * render, and each time the rows are new: reading the ledger anew for them would begin the next render, without end.
 */
function useSamePeople(people: People): People {
  const [kept, keep] = useState(people);
  if (kept === people || spelled(kept) === spelled(people)) return kept;
  keep(people);
  return people;
}

type People = readonly Introducer[] | undefined;

function spelled(people: People): string | undefined {
  return people?.map(({ id, colleague }) => [id, ...colleague.addresses].join(" ")).join("\n");
}
