import { partLoader } from "../../core/partLoader";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { Services } from "../../services/services";
import type { PaneState } from "./paneState";

const loadSettleSent = partLoader(() => import(/* webpackChunkName: "sent-mail" */ "./settleSent"));

/**
 * Looks once in each look-up whether the rep has sent what was open when it began: told of every state of the pane, it
 * asks for nothing as long as there is no such draft.
 */
export function createSentCheck(services: Services): (state: PaneState) => Promise<void> {
  let lookUpId: number | undefined;
  // By address: the id of a row may change as more is learnt of a colleague.
  const checked = new Set<EmailAddress>();

  return async (state) => {
    if (state.lookUpId !== lookUpId) checked.clear();
    lookUpId = state.lookUpId;
    if (state.status !== "lookUp") return;
    const { histories } = state;
    const unchecked = state.rows.filter(
      ({ id, colleague }) =>
        histories?.has(id) === true && !colleague.addresses.some((one) => checked.has(one)),
    );
    // Those without a draft count as checked too: one that is opened from now on was not sent before.
    for (const { colleague } of unchecked)
      for (const address of colleague.addresses) checked.add(address);
    const opened = unchecked.filter(({ id }) => histories?.get(id)?.openedAt !== undefined);
    if (opened.length === 0) return;
    try {
      await (await loadSettleSent()).settleSent(state, opened, services);
    } catch {
      // The pane goes on asking the rep.
    }
  };
}
