import { partLoader } from "../../core/partLoader";
import type { Services } from "../../services/services";
import type { PaneState } from "./paneState";

const loadSettleSent = partLoader(() => import(/* webpackChunkName: "sent-mail" */ "./settleSent"));

/**
 * Looks once in each look-up whether the rep has sent what was opened before: told of every state of the pane, it
 * asks for nothing as long as there is no such draft.
 */
export function createSentCheck(
  services: Services,
  now: () => Date,
): (state: PaneState) => Promise<void> {
  let lookUp = { id: -1, beganAt: now() };
  const checked = new Set<string>();

  return async (state) => {
    if (state.lookUpId !== lookUp.id) {
      lookUp = { id: state.lookUpId, beganAt: now() };
      checked.clear();
    }
    if (state.status !== "lookUp") return;
    const opened = state.rows.filter(({ id }) => {
      const openedAt = state.histories?.get(id)?.openedAt;
      return openedAt !== undefined && openedAt < lookUp.beganAt && !checked.has(id);
    });
    if (opened.length === 0) return;
    for (const { id } of opened) checked.add(id);
    try {
      await (await loadSettleSent()).settleSent(state, opened, services);
    } catch {
      // The pane goes on asking the rep.
    }
  };
}
