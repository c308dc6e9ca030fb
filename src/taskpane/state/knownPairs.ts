import type { RequestPair } from "../../core/ledger/requestPorts";
import { createShortMemory } from "../../core/shortMemory";
import type { PaneState } from "./paneState";

/** More people than a rep looks up while a pane lives. */
const keptProspects = 100;

/** Who was found while the pane lives: only they can be called by name in the list of open requests. */
export interface KnownPairs {
  readonly remember: (state: PaneState) => void;
  readonly all: () => readonly RequestPair[];
}

export function createKnownPairs(): KnownPairs {
  const addresses = new Set<string>();
  const pairs = createShortMemory<readonly RequestPair[]>({ capacity: keptProspects });
  return {
    remember(state) {
      if (state.status !== "lookUp" || state.rows.length === 0) return;
      const { prospect } = state.choice;
      addresses.add(prospect.address);
      const found = state.rows.map(({ colleague }) => ({ prospect, colleague }));
      pairs.set(prospect.address, found);
    },
    all: () => [...addresses].flatMap((address) => pairs.get(address) ?? []),
  };
}
