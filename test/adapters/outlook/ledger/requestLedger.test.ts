/** @jest-environment node */
import fc from "fast-check";

import { createRequestLedger } from "../../../../src/adapters/outlook/ledger/requestLedger";
import { aColleague, aProspect, anAddress } from "../../../support/builders";
import { refusing, someChoices } from "../../../support/paneBuilders";

const tricia = aColleague();
const monday = new Date("2026-06-01T09:00:00Z");
const about = { prospect: aProspect(), colleague: tricia };

function openLedger(kept = {}) {
  const choices = someChoices(kept);
  return { choices, ledger: createRequestLedger(choices) };
}

describe("createAskLedger", () => {
  it("remembers to whom and about whom a request was made, and when", async () => {
    const { choices, ledger } = openLedger();
    await ledger.record(about, monday);
    const [history] = await createRequestLedger(choices).read(aProspect(), [tricia]);
    expect(history).toEqual({
      requestedAt: [monday],
      latest: { requestedAt: monday, state: "waiting" },
    });
  });

  it("counts the requests that wait for an answer, each pair once, and older ones not at all", async () => {
    const { ledger } = openLedger();
    const rene = { ...about, prospect: aProspect({ address: anAddress("rene@adatum.com") }) };
    const tuesday = new Date("2026-06-02T09:00:00Z");
    await ledger.record(about, monday);
    await ledger.record(about, tuesday);
    await ledger.record(rene, tuesday);
    expect(await ledger.countWaiting(monday)).toBe(2);
    expect(await ledger.countWaiting(new Date("2026-06-03T09:00:00Z"))).toBe(0);
    await ledger.settle(about, "answered");
    expect(await ledger.countWaiting(monday)).toBe(1);
  });

  it("keeps what was opened apart from what was asked, the latest only, beside an earlier request", async () => {
    const { choices, ledger } = openLedger();
    const [tuesday, friday] = [new Date("2026-06-02T09:00Z"), new Date("2026-06-05T09:00Z")];
    await ledger.record(about, monday);
    await ledger.recordOpened(about, tuesday);
    await ledger.recordOpened(about, friday);
    const [history] = await createRequestLedger(choices).read(aProspect(), [tricia]);
    expect(history).toEqual({
      requestedAt: [monday],
      latest: { requestedAt: monday, state: "waiting" },
      openedAt: friday,
    });

    await ledger.settle(about, "declined");
    await ledger.takeBackOpened(about);
    expect(await ledger.read(aProspect(), [tricia])).toEqual([
      { requestedAt: [monday], latest: { requestedAt: monday, state: "declined" } },
    ]);
  });

  it("tells an ask about one prospect from one about another", async () => {
    const { ledger } = openLedger();
    await ledger.record(about, monday);
    const rene = aProspect({ address: anAddress("rene@adatum.com") });
    const other = aColleague({ addresses: [anAddress("alan.steiner@contoso.com")] });
    const histories = await ledger.read(rene, [tricia, other]);
    expect(histories).toEqual([{ requestedAt: [monday] }, { requestedAt: [] }]);
  });

  it("knows people again by any of their addresses, tagged or not", async () => {
    const { ledger } = openLedger();
    await ledger.record(about, monday);
    const alias = anAddress("tricia@contoso.com");
    const known = aColleague({ addresses: [alias, ...tricia.addresses] });
    const tagged = aProspect({ address: anAddress("yvonne.mckay+news@fourthcoffee.com") });
    const [history] = await ledger.read(tagged, [known]);
    expect(history?.latest?.requestedAt).toEqual(monday);
  });

  it.each(["answered", "introduced", "declined"] as const)(
    "settles the last request: %s",
    async (state) => {
      const { ledger } = openLedger();
      const friday = new Date("2026-06-05T09:00:00Z");
      await ledger.record(about, monday);
      await ledger.record(about, friday);
      await ledger.attachTask(about, "0f5f3b3c-1d0e-4b7e-9a5e-0d3b8b6a7c11");
      await ledger.settle(about, state);
      const [history] = await ledger.read(aProspect(), [tricia]);
      const taskId = "0f5f3b3c-1d0e-4b7e-9a5e-0d3b8b6a7c11";
      expect(history).toEqual({
        requestedAt: [monday, friday],
        latest: { requestedAt: friday, state, taskId },
      });
    },
  );

  it("forgets a request that was not made", async () => {
    const { ledger } = openLedger();
    await ledger.record(about, monday);
    await ledger.settle(about, "notMade");
    expect(await ledger.read(aProspect(), [tricia])).toEqual([{ requestedAt: [] }]);
  });

  it("keeps all of several asks made at once", async () => {
    const { ledger } = openLedger();
    await Promise.all([ledger.record(about, monday), ledger.record(about, monday)]);
    const [history] = await ledger.read(aProspect(), [tricia]);
    expect(history?.requestedAt).toHaveLength(2);
  });

  it("keeps only hashes, under a key of its own", async () => {
    const [one, other] = [openLedger(), openLedger()];
    await one.ledger.record(about, monday);
    await other.ledger.record(about, monday);
    const kept = JSON.stringify(one.choices.read("asks"));
    expect(kept).not.toMatch(/tricia|potter|yvonne|mckay|contoso|coffee|@/i);
    expect(kept).not.toBe(JSON.stringify(other.choices.read("asks")));
  });

  it("stays within the mailbox's 32 KB, and the oldest leave first", async () => {
    const { choices, ledger } = openLedger();
    await ledger.record(about, monday);
    const { key, asks } = choices.read("asks") as { key: string; asks: string };
    const later = aColleague({ addresses: [anAddress("alan.steiner@contoso.com")] });
    await choices.keep("asks", {
      key,
      asks: [asks, ...Array<string>(650).fill(strange)].join(" "),
    });
    for (let hour = 0; hour < 40; hour++) {
      await ledger.record(
        { ...about, colleague: later },
        new Date(monday.getTime() + hour * 3.6e6),
      );
    }
    expect(JSON.stringify({ asks: JSON.stringify(choices.read("asks")) }).length).toBeLessThan(
      32_768,
    );
    const [first, last] = await ledger.read(aProspect(), [tricia, later]);
    expect([first?.requestedAt.length, last?.requestedAt.length]).toEqual([0, 40]);
  });

  it("starts anew where the stored value is no ledger, and keeps its readable entries", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.string(), async (kept, asks) => {
        for (const asks0 of [kept, { key: "k", asks }]) {
          const { ledger } = openLedger({ asks: asks0 });
          await ledger.record(about, monday);
          const [history] = await ledger.read(aProspect(), [tricia]);
          expect(history?.latest?.requestedAt).toEqual(monday);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says so when the mailbox keeps nothing", async () => {
    const ledger = createRequestLedger({ read: () => undefined, keep: refusing("unexpected") });
    await expect(ledger.record(about, monday)).rejects.toThrow("unexpected");
    await expect(ledger.record(about, monday)).rejects.toThrow("unexpected");
  });
});

/** An ask of somebody else's. */
const strange = `${"x".repeat(16)}${"y".repeat(16)}rsz6i4.a`;
