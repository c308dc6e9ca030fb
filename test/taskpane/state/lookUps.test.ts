import fc from "fast-check";

import { AppError } from "../../../src/core/errors";
import { partLoader } from "../../../src/core/partLoader";
import type { Person } from "../../../src/core/people/people";
import type { OpenItem } from "../../../src/core/outlookPorts";
import type { LookUp } from "../../../src/core/lookUp/lookUp";
import type { LookUpSources } from "../../../src/core/lookUp/ports";
import { createLookUps } from "../../../src/taskpane/state/lookUps";
import { initialPaneState, paneReducer } from "../../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import {
  aColleague,
  anAddress,
  aContact,
  anOpenItem,
  aParticipant,
  aRep,
  aSource,
  someFindings,
} from "../../support/builders";
import { aFakeOutlook, refusing } from "../../support/paneBuilders";
import type { FakeOutlook } from "../../support/paneBuilders";
import { aLedger } from "../../support/requestBuilders";

/** A pane without a view: the state, and every state it went through. */
function setUp(outlook: FakeOutlook, giveUpParts = () => Promise.resolve()) {
  const seen: PaneState[] = [];
  let state = initialPaneState;
  const lookUps = createLookUps({
    services: outlook,
    giveUpParts,
    now: () => new Date("2026-06-01T09:00:00Z"),
    dispatch: (action) => {
      state = paneReducer(state, action);
      seen.push(state);
    },
  });
  return { lookUps, seen, state: () => state };
}

function messageFrom(name: string): OpenItem {
  const address = `${name}@fourthcoffee.com`;
  return anOpenItem({ key: name, from: aParticipant(address, name), subject: name });
}

/** Finds one colleague, who is called like the prospect with a suffix. */
const colleagueOf: LookUpSources = {
  contacts: [
    {
      name: "crm",
      findContacts: ({ displayName }) =>
        Promise.resolve(
          someFindings({
            contacts: [
              aContact({ colleague: aColleague({ displayName: `${displayName}'s friend` }) }),
            ],
          }),
        ),
    },
  ],
};

describe("createLookUps", () => {
  it("looks up the sender of the open message", async () => {
    const { lookUps, state } = setUp(aFakeOutlook());
    await lookUps.begin();
    expect(state()).toMatchObject({
      status: "lookUp",
      choice: { prospect: { displayName: "Yvonne McKay" } },
      rows: [{ colleague: { displayName: "Tricia Potter" } }],
    });
  });

  it("says that no message is selected", async () => {
    const outlook = aFakeOutlook();
    outlook.select(undefined);
    const { lookUps, state } = setUp(outlook);
    await lookUps.begin();
    expect(state().status).toBe("noItem");
  });

  it("counts the requests of thirty days that wait for an answer, where nothing is selected", async () => {
    const asked: Date[] = [];
    const countWaiting = (since: Date) => Promise.resolve(asked.push(since) + 1);
    const openRequestLedger = () => Promise.resolve(aLedger({ countWaiting }));
    const outlook = aFakeOutlook({ openRequestLedger });
    outlook.select(undefined);
    const { lookUps, state } = setUp(outlook);
    await lookUps.begin();
    expect(state()).toMatchObject({ status: "noItem", waitingRequests: 2 });
    expect(asked).toEqual([new Date("2026-05-02T09:00:00Z")]);
  });

  it("does without them where the ledger does not load", async () => {
    const outlook = aFakeOutlook({ openRequestLedger: refusing("offline") });
    outlook.select(undefined);
    const { lookUps, state } = setUp(outlook);
    await lookUps.begin();
    expect(state().status).toBe("noItem");
  });

  it("asks nothing about a colleague", async () => {
    const openSources = jest.fn<LookUpSources, []>();
    const outlook = aFakeOutlook({ openSources });
    outlook.select(anOpenItem({ from: aParticipant("tricia@contoso.com", "Tricia Potter") }));
    const { lookUps, state } = setUp(outlook);
    await lookUps.begin();
    expect(state()).toMatchObject({ status: "noProspect", choice: { reason: "colleague" } });
    expect(openSources).not.toHaveBeenCalled();
  });

  it("stops with the reason when the configuration cannot be read", async () => {
    const { lookUps, state } = setUp(aFakeOutlook({ openTenant: refusing("notConfigured") }));
    await lookUps.begin();
    expect(state()).toMatchObject({ status: "stopped", failure: { code: "notConfigured" } });
  });

  it("aborts what is under way when another item is looked up", async () => {
    const signals: AbortSignal[] = [];
    const { lookUps } = setUp(
      aFakeOutlook({
        openSources: (_lookUp, signal) => {
          signals.push(signal);
          return { contacts: [aSource("crm")] };
        },
      }),
    );
    await lookUps.begin();
    await lookUps.begin();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it("repeats a look-up without reading the item again", async () => {
    const { lookUps, seen } = setUp(aFakeOutlook());
    await lookUps.begin();
    seen.length = 0;
    await lookUps.repeat();
    const [first, second] = seen;
    expect(first?.status).toBe("reading");
    expect(second).toMatchObject({ status: "lookUp", occasion: { item: { key: "item-1" } } });
  });

  it("asks once more where a system is left alone, when the rep wants it tried again", async () => {
    const calls: string[] = [];
    const { lookUps } = setUp(
      aFakeOutlook({
        probe: () => calls.push("probe"),
        openSources: () => {
          calls.push("open");
          return { contacts: [aSource("crm")] };
        },
      }),
    );
    await lookUps.begin();
    await lookUps.repeat();
    expect(calls).toEqual(["open", "probe", "open"]);
  });

  it("loads a part anew that is still waited for, when the rep tries again", async () => {
    let giveUp = (): void => undefined;
    const neverComes = new Promise<never>((_, reject) => {
      giveUp = () => {
        reject(new Error("Loading chunk systems failed."));
      };
    });
    const loads = [neverComes, aFakeOutlook().openTenant()];
    const openTenant = partLoader(() => loads.shift() ?? neverComes);
    const { lookUps, state } = setUp({ ...aFakeOutlook(), openTenant }, () => {
      giveUp();
      return new Promise((resolve) => setTimeout(resolve));
    });
    void lookUps.begin();
    await lookUps.repeat();
    expect(state().status).toBe("lookUp");
  });

  describe("a system that asks to be left alone", () => {
    const busy = () => ({ contacts: [aSource("crm", new AppError("throttled"))] });

    it("is asked again by itself when the wait ends, three times in a row at most", async () => {
      const { lookUps, state } = setUp(aFakeOutlook({ openSources: busy, restMs: () => 30_000 }));
      await lookUps.begin();
      expect(state()).toMatchObject({ resumesAt: new Date("2026-06-01T09:00:30Z") });
      for (let times = 0; times < 3; times += 1) {
        expect(state()).toHaveProperty("resumesAt");
        await lookUps.resume();
      }
      expect(state()).not.toHaveProperty("resumesAt");
      await lookUps.repeat();
      expect(state()).toHaveProperty("resumesAt");
    });

    it("is waited for only where something is missing", async () => {
      const { lookUps, state } = setUp(aFakeOutlook({ restMs: () => 30_000 }));
      await lookUps.begin();
      expect(state()).not.toHaveProperty("resumesAt");
    });
  });

  it("reads rep and clock once for a look-up, and anew for the next", async () => {
    const opened: LookUp[] = [];
    let signIns = 0;
    const { mailbox } = aFakeOutlook();
    const { lookUps, state } = setUp(
      aFakeOutlook({
        // Whoever reads the rep again meets a sign-in that was made in between.
        mailbox: { ...mailbox, readRep: () => aRep({ displayName: `Rep ${(signIns += 1)}` }) },
        openSources: (lookUp) => {
          opened.push(lookUp);
          return { contacts: [aSource("crm")] };
        },
      }),
    );
    await lookUps.begin();
    expect(opened.map(({ rep }) => rep.displayName)).toEqual(["Rep 1"]);
    expect(state()).toMatchObject({ occasion: { rep: { displayName: "Rep 1" } } });
    expect(state()).toMatchObject({ askedAt: opened[0]?.now });
    await lookUps.repeat();
    expect(opened.map(({ rep }) => rep.displayName)).toEqual(["Rep 1", "Rep 2"]);
  });

  it("looks up whom the rep picked on the item, and offers the others again", async () => {
    const rene = { address: anAddress("rene@adatum.com"), displayName: "Rene Valdes" };
    const outlook = aFakeOutlook();
    const item = anOpenItem({ cc: [aParticipant(rene.address, rene.displayName)] });
    const { lookUps, state } = setUp(outlook);
    outlook.select(item);
    await lookUps.begin();
    await lookUps.pick(item, rene);
    const choice = { prospect: rene, offered: [{ displayName: "Yvonne McKay" }] };
    expect(state()).toMatchObject({ status: "lookUp", choice });
    await lookUps.repeat();
    expect(state()).toMatchObject({ status: "lookUp", choice });
  });

  it("names nothing slow before four seconds have passed", async () => {
    jest.useFakeTimers();
    const endless = new Promise<never>(() => undefined);
    const contacts = [{ name: "crm" as const, findContacts: () => endless }];
    const { lookUps, state } = setUp(aFakeOutlook({ openSources: () => ({ contacts }) }));
    void lookUps.begin();
    await jest.advanceTimersByTimeAsync(3_999);
    expect(state()).toMatchObject({ status: "lookUp", isSlow: false });
    await jest.advanceTimersByTimeAsync(1);
    expect(state()).toMatchObject({ status: "lookUp", isSlow: true });
    jest.useRealTimers();
  });

  it("says nothing more of a look-up that broke off", async () => {
    jest.useFakeTimers();
    const unreadable = {
      ...someFindings(),
      get contacts(): never {
        throw new AppError("unexpected");
      },
    };
    const contacts = [{ name: "crm" as const, findContacts: () => Promise.resolve(unreadable) }];
    const { lookUps, seen, state } = setUp(aFakeOutlook({ openSources: () => ({ contacts }) }));
    await lookUps.begin();
    expect(state()).toMatchObject({ status: "stopped", failure: { code: "unexpected" } });
    const told = seen.length;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(seen).toHaveLength(told);
    jest.useRealTimers();
  });

  it("never shows one person's answer for another, in whatever order answers come", async () => {
    const names = ["ann", "bea", "cid"];
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.constantFrom(...names)), async (s, switches) => {
        const outlook = aFakeOutlook();
        const slow = aFakeOutlook({
          mailbox: {
            ...outlook.mailbox,
            readOpenItem: s.scheduleFunction(outlook.mailbox.readOpenItem),
          },
          openSources: () => ({
            contacts: colleagueOf.contacts.map(({ name, findContacts }) => ({
              name,
              findContacts: s.scheduleFunction(findContacts),
            })),
          }),
        });
        const { lookUps, seen, state } = setUp(slow);
        for (const name of [...switches, "end"]) {
          outlook.select(messageFrom(name));
          void lookUps.begin();
          if (s.count() > 1) await s.waitNext(1);
        }
        await s.waitIdle();
        for (const shown of seen) expectOwnRows(shown);
        expect(state()).toMatchObject({ status: "lookUp", rows: [{}] });
      }),
      { numRuns: 300 },
    );
  });
});

function expectOwnRows(state: PaneState): void {
  if (state.status !== "lookUp") return;
  const { displayName }: Person = state.choice.prospect;
  expect(state.occasion.item.key).toBe(displayName);
  for (const { colleague } of state.rows) {
    expect(colleague.displayName).toBe(`${displayName}'s friend`);
  }
}
