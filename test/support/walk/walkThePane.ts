import fc from "fast-check";

import type { Reasoning } from "../../../src/core/reasoning";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { createLatecomers } from "../jest/latecomers";
import { openSlowPane } from "./slowPane";
import type { SlowPane } from "./slowPane";
import { steps, take, turnToPane } from "./steps";

const walks = fc.record({
  /** Whether the first look-up is over before the rep does anything. */
  begins: fc.constantFrom("looking" as const, "found" as const),
  registration: fc.constantFrom("accepted" as const, "accepted" as const, "refused" as const),
  walk: fc.array(fc.tuple(steps, fc.array(fc.nat({ max: 9 }), { maxLength: 3 })), {
    minLength: 2,
    maxLength: 12,
  }),
});

/** Longer than the ledger takes to hash what it keeps, on a busy machine. */
const hashingMs = 250;

/** Walks through a pane in which everything comes late and in any order. @returns what was seen that is wrong */
export async function walkThePane(reasoning: Reasoning, numRuns: number): Promise<unknown> {
  const property = fc.asyncProperty(walks, async ({ begins, registration, walk }) => {
    const latecomers = createLatecomers();
    const pane = openSlowPane({ latecomers, reasoning, registration });
    void pane.lookUps.begin();
    if (begins === "found") await latecomers.letAllCome();
    for (const [step, coming] of walk) {
      take(step, pane);
      for (const which of coming) if (latecomers.waiting() > 0) await latecomers.letCome(which);
    }
    await latecomers.letAllCome();
    turnToPane(pane);
    await latecomers.letAllCome();
    if (wrongIn(pane) === undefined) return;
    // The platform hashes beside the turns that are counted; whatever was shown to be wrong stays in what was seen.
    await new Promise((resolve) => setTimeout(resolve, hashingMs));
    await latecomers.letAllCome();
    const wrong = wrongIn(pane);
    if (wrong !== undefined) throw new Error(wrong);
  });
  const { counterexample, errorInstance } = await fc.check(property, { numRuns });
  return counterexample === null ? undefined : { counterexample, error: String(errorInstance) };
}

/** What is about somebody else than it stands beside; undefined where nothing is. */
function wrongIn(pane: SlowPane): string | undefined {
  if (pane.seen.length === 0) return "nothing was shown";
  return (
    pane.seen.map(otherPersonIn).find((wrong) => wrong !== undefined) ??
    pane.drafts.map(otherPersonInDraft).find((wrong) => wrong !== undefined) ??
    formerClickIn(pane) ??
    otherItemIn(pane)
  );
}

/** Rows, records and request belong to the person they stand beside. */
function otherPersonIn(state: PaneState): string | undefined {
  const { composing } = state;
  if (composing !== undefined) {
    const { item, prospect, introducer } = composing.request;
    if (!isOn(item.key, prospect.displayName)) return `a request about ${prospect.displayName}`;
    if (!isFriend(introducer.colleague.displayName, prospect.displayName))
      return `a request to ${introducer.colleague.displayName}`;
  }
  if (state.status !== "lookUp") return undefined;
  const { displayName } = state.choice.prospect;
  if (!isOn(state.occasion.item.key, displayName)) return `${displayName} on another item`;
  const stranger = state.rows.find(
    ({ colleague }) => !isFriend(colleague.displayName, displayName),
  );
  return stranger && `${stranger.colleague.displayName} beside ${displayName}`;
}

function otherPersonInDraft({
  itemKey,
  prospect,
  introducer,
}: SlowPane["drafts"][number]): string | undefined {
  const isRight =
    isOn(itemKey, prospect.displayName) && isFriend(introducer.displayName, prospect.displayName);
  return isRight ? undefined : `a draft to ${introducer.displayName}`;
}

/** The last click wins, as long as the pane is about the same. */
function formerClickIn({ clicks, state }: SlowPane): string | undefined {
  const { lookUpId, composing } = state();
  const last = clicks.at(-1);
  if (last?.introducerId === undefined || last.lookUpId !== lookUpId) return undefined;
  const shownId = composing?.request.introducer.id;
  return shownId === last.introducerId ? undefined : `${String(shownId)}, not the one clicked last`;
}

/** Once the rep has turned to the pane it is about what is open, or knows of nothing else. */
function otherItemIn({ outlook, state }: SlowPane): string | undefined {
  const openKey = outlook.mailbox.openItemKey();
  const shown = state();
  const shownKey = shown.status === "lookUp" ? shown.occasion.item.key : undefined;
  if (shown.status !== "lookUp" && shown.status !== "noItem") return `it is ${shown.status}`;
  // A host may lose the item for a moment: what was shown stays.
  const isRight = openKey === undefined || shownKey === openKey;
  return isRight ? undefined : `${String(shownKey)} while ${openKey} is open`;
}

function isOn(itemKey: string, displayName: string): boolean {
  return displayName.split(".")[0] === itemKey;
}

function isFriend(colleague: string, prospect: string): boolean {
  return colleague === `${prospect}'s friend`;
}
