import { partLoader } from "../../core/partLoader";
import type { EmailAddress } from "../../core/people/emailAddress";
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
  // By address: the id of a row may change as more is learnt of a colleague.
  const checked = new Set<EmailAddress>();

  return async (state) => {
    if (state.lookUpId !== lookUp.id) {
      lookUp = { id: state.lookUpId, beganAt: now() };
      checked.clear();
    }
    if (state.status !== "lookUp") return;
    const opened = state.rows.filter(({ id, colleague }) => {
      const openedAt = state.histories?.get(id)?.openedAt;
      const isChecked = colleague.addresses.some((address) => checked.has(address));
      return openedAt !== undefined && openedAt < lookUp.beganAt && !isChecked;
    });
    if (opened.length === 0) return;
    for (const { colleague } of opened)
      for (const address of colleague.addresses) checked.add(address);
    try {
      await (await loadSettleSent()).settleSent(state, opened, services);
    } catch {
      // The pane goes on asking the rep.
    }
  };
}
