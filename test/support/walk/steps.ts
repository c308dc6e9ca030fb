import fc from "fast-check";

import { suggestedComposition } from "../../../src/core/request/composition";
import { composeIntroductionDraft } from "../../../src/core/request/introductionDraft";
import { rememberOpened } from "../../../src/core/request/rememberOpened";
import {
  isAnotherItem,
  isAnotherOpen,
  shownItemOf,
} from "../../../src/taskpane/state/isAnotherItem";
import { messages } from "./slowPane";
import type { SlowPane } from "./slowPane";

/** What a rep, or Outlook, does between two answers. */
export const steps = fc.oneof(
  fc.record({ kind: fc.constant("select" as const), name: fc.constantFrom("ann", "bea", "cid") }),
  // Some Outlooks never tell that another item is open: the pane looks when the rep turns to it.
  fc.record({ kind: fc.constant("selectUnsaid" as const), name: fc.constantFrom("ann", "dee") }),
  fc.record({ kind: fc.constant("selectNothing" as const) }),
  fc.record({ kind: fc.constantFrom("turnToPane", "pick", "tryAgain", "resume") }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("getIntroduced" as const),
      place: fc.nat({ max: 1 }),
    }),
  },
  fc.record({ kind: fc.constantFrom("closeComposer", "enterList", "leaveList") }),
  fc.record({ kind: fc.constant("openDraft" as const) }),
);

export type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never;

export function take(step: Step, pane: SlowPane): void {
  if (step.kind === "getIntroduced") getIntroduced(pane, step.place);
  else does[step.kind](pane, "name" in step ? step.name : "");
}

type OtherKind = Exclude<Step["kind"], "getIntroduced">;

const does: Readonly<Record<OtherKind, (pane: SlowPane, name: string) => void>> = {
  select: (pane, name) => {
    pane.outlook.select(messages[name]);
    announce(pane);
  },
  selectUnsaid: ({ outlook }, name) => {
    outlook.select(messages[name]);
  },
  selectNothing: (pane) => {
    pane.outlook.select(undefined);
    announce(pane);
  },
  turnToPane,
  pick: ({ state, actions }) => {
    const shown = state();
    const [other] = shown.status === "lookUp" ? shown.choice.offered : [];
    if (other !== undefined) actions().onPick(other);
  },
  tryAgain: ({ actions }) => {
    actions().onTryAgain();
  },
  resume: ({ lookUps }) => void lookUps.resume(),
  closeComposer: ({ state, clicks, dispatch }) => {
    clicks.push({ lookUpId: state().lookUpId, introducerId: undefined });
    dispatch({ type: "requestClosed" });
  },
  enterList: ({ actions }) => {
    actions().onListEntered();
  },
  leaveList: ({ actions }) => {
    actions().onListLeft();
  },
  openDraft,
};

function getIntroduced({ state, actions, clicks, outlook }: SlowPane, place: number): void {
  const shown = state();
  if (shown.status !== "lookUp") return;
  const introducer = shown.rows[place];
  if (introducer === undefined) return;
  // Where another item is open the pane turns to that instead.
  if (!isAnotherItem(outlook.mailbox.openItemKey(), shown.occasion.item.key))
    clicks.push({ lookUpId: shown.lookUpId, introducerId: introducer.id });
  actions().onGetIntroduced(introducer);
}

function announce({ lookUps, registration }: SlowPane): void {
  if (registration === "accepted") void lookUps.begin();
}

/** As the pane does on focus, and when the pointer comes in. */
export function turnToPane({ outlook, lookUps, state }: SlowPane): void {
  if (isAnotherOpen(outlook.mailbox.openItemKey(), shownItemOf(state()))) void lookUps.begin();
}

/** As the composer does: a rep who has not seen that another item is open is told first. */
function openDraft({ state, outlook, drafts, lookUps }: SlowPane): void {
  const { composing, ...shown } = state();
  if (composing === undefined) return;
  const { request } = composing;
  const isLeft = isAnotherItem(outlook.mailbox.openItemKey(), request.item.key);
  const isTold = "occasion" in shown && shown.occasion.item.key !== request.item.key;
  if (isLeft && !isTold) {
    void lookUps.begin();
    return;
  }
  drafts.push(composeIntroductionDraft(request, suggestedComposition(request)));
  const pair = { prospect: request.prospect, colleague: request.introducer.colleague };
  void rememberOpened(pair, new Date(), outlook);
}
