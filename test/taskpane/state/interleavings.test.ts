/** @jest-environment node */
import fc from "fast-check";

import type { LookUpSources } from "../../../src/core/lookUp/ports";
import type { OpenItem } from "../../../src/core/outlookPorts";
import { prepareRequest } from "../../../src/core/request/prepareRequest";
import { answerInRow } from "../../../src/taskpane/state/answerInRow";
import { createAttempts } from "../../../src/taskpane/state/attempts";
import { isAnotherOpen, shownItemOf } from "../../../src/taskpane/state/isAnotherItem";
import { createLookUps } from "../../../src/taskpane/state/lookUps";
import { createPaneActions } from "../../../src/taskpane/state/paneActions";
import { initialPaneState, paneReducer } from "../../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import {
  aColleague,
  aContact,
  anOpenItem,
  aParticipant,
  someFindings,
} from "../../support/builders";
import { createLatecomers } from "../../support/jest/latecomers";
import type { Latecomers } from "../../support/jest/latecomers";
import { runsIn } from "../../support/jest/runs";
import { aFakeOutlook } from "../../support/paneBuilders";
import type { FakeOutlook } from "../../support/paneBuilders";

/** What a rep, or Outlook, does between two answers. */
const steps = fc.oneof(
  fc.record({ kind: fc.constant("select" as const), name: fc.constantFrom("ann", "bea", "cid") }),
  // Some Outlooks never tell that another item is open: the pane looks when the rep turns to it.
  fc.record({ kind: fc.constant("selectUnsaid" as const), name: fc.constantFrom("ann", "dee") }),
  fc.record({ kind: fc.constant("selectNothing" as const) }),
  fc.record({ kind: fc.constantFrom("turnToPane", "pick", "tryAgain", "resume") }),
  fc.record({ kind: fc.constantFrom("getIntroduced", "closeComposer", "enterList", "leaveList") }),
);
type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never;

/** A pane without a view, whose every answer waits until it may come. */
function setUp({ late }: Latecomers) {
  const outlook = slowOutlook(late);
  const seen: PaneState[] = [];
  let state = initialPaneState;
  const dispatch = (action: Parameters<typeof paneReducer>[1]) => {
    state = paneReducer(state, action);
    seen.push(state);
  };
  const lookUps = createLookUps({ services: outlook, now: () => new Date(), dispatch });
  const openings = createAttempts();
  const actions = () =>
    createPaneActions(state, {
      services: outlook,
      lookUps,
      dispatch,
      showView: () => undefined,
      openings,
      loadComposer: late(() => Promise.resolve({ prepareRequest, answerInRow })),
    });
  return { outlook, lookUps, seen, actions, dispatch, state: () => state };
}

function slowOutlook(late: Latecomers["late"]): FakeOutlook {
  const outlook = aFakeOutlook();
  outlook.select(messageFrom("eve"));
  return {
    ...aFakeOutlook({
      ...outlook,
      mailbox: {
        ...outlook.mailbox,
        readOpenItem: late(outlook.mailbox.readOpenItem),
      },
      openRequestLedger: late(outlook.openRequestLedger),
      loadRequestWords: late(outlook.loadRequestWords),
      openTenant: late(async () => ({
        ...(await outlook.openTenant()),
        openSources: (_, signal) => friendsOf(late, signal),
      })),
    }),
    select: outlook.select,
  };
}

/** Two sources that find one colleague each, who is called like the prospect with a suffix. */
function friendsOf(late: Latecomers["late"], signal: AbortSignal): LookUpSources {
  const contacts = (["crm", "mailbox"] as const).map((name) => ({
    name,
    findContacts: late(({ displayName }: { readonly displayName: string }) => {
      signal.throwIfAborted();
      const colleague = aColleague({ displayName: `${displayName}'s friend` });
      return Promise.resolve(someFindings({ contacts: [aContact({ colleague })] }));
    }),
  }));
  return { contacts };
}

/** From one person, with another to be picked. */
function messageFrom(name: string): OpenItem {
  return anOpenItem({
    key: name,
    from: aParticipant(`${name}@fourthcoffee.com`, name),
    cc: [aParticipant(`${name}.two@adatum.com`, `${name}.two`)],
    subject: name,
  });
}

type Pane = ReturnType<typeof setUp>;

const does: Readonly<Record<Step["kind"], (pane: Pane, name: string) => void>> = {
  select: ({ outlook, lookUps }, name) => {
    outlook.select(messageFrom(name));
    void lookUps.begin();
  },
  selectUnsaid: ({ outlook }, name) => {
    outlook.select(messageFrom(name));
  },
  selectNothing: ({ outlook, lookUps }) => {
    outlook.select(undefined);
    void lookUps.begin();
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
  getIntroduced: ({ state, actions }) => {
    const shown = state();
    const [first] = shown.status === "lookUp" ? shown.rows : [];
    if (first !== undefined) actions().onGetIntroduced(first);
  },
  closeComposer: ({ dispatch }) => {
    dispatch({ type: "requestClosed" });
  },
  enterList: ({ actions }) => {
    actions().onListEntered();
  },
  leaveList: ({ actions }) => {
    actions().onListLeft();
  },
};

/** As the pane does on focus, and when the pointer comes in. */
function turnToPane({ outlook, lookUps, state }: Pane): void {
  if (isAnotherOpen(outlook.mailbox.openItemKey(), shownItemOf(state()))) void lookUps.begin();
}

/** 10,000 walks take a minute or more where other tests run beside them. */
const limitMs = 1_200_000;

describe("a pane in which everything comes late and in any order", () => {
  it(
    "shows and writes to nobody about anybody else",
    async () => {
      const several = fc.array(fc.tuple(steps, fc.array(fc.nat({ max: 9 }), { maxLength: 3 })), {
        minLength: 2,
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(several, async (walk) => {
          const answers = createLatecomers();
          const pane = setUp(answers);
          void pane.lookUps.begin();
          for (const [step, coming] of walk) {
            does[step.kind](pane, "name" in step ? step.name : "");
            for (const which of coming) if (answers.waiting() > 0) await answers.letCome(which);
          }
          await answers.letAllCome();
          turnToPane(pane);
          await answers.letAllCome();
          expect(pane.seen).not.toHaveLength(0);
          for (const shown of pane.seen) expectOnePerson(shown);
          expectOpenItem(pane);
        }),
        { numRuns: runsIn({ everyTime: 500, ci: 10_000 }) },
      );
    },
    limitMs,
  );
});

/** Rows, records and request belong to the person they stand beside. */
function expectOnePerson(state: PaneState): void {
  const { composing } = state;
  if (composing !== undefined) {
    const { item, prospect, introducer } = composing.request;
    expect(prospect.displayName.split(".")[0]).toBe(item.key);
    expect(introducer.colleague.displayName).toBe(`${prospect.displayName}'s friend`);
  }
  if (state.status !== "lookUp") return;
  const { displayName } = state.choice.prospect;
  expect(displayName.split(".")[0]).toBe(state.occasion.item.key);
  for (const { colleague } of state.rows) {
    expect(colleague.displayName).toBe(`${displayName}'s friend`);
  }
}

/** Once the rep has turned to the pane it is about what is open, or knows of nothing else. */
function expectOpenItem({ outlook, state }: Pane): void {
  const openKey = outlook.mailbox.openItemKey();
  const shown = state();
  if (shown.status === "lookUp")
    expect(shown.occasion.item.key).toBe(openKey ?? shown.occasion.item.key);
  else expect([shown.status, openKey]).toEqual(["noItem", undefined]);
}
