import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import type { RequestHistories } from "../../../src/core/ledger/readRequestHistories";
import { followRequestHistories } from "../../../src/core/ledger/readRequestHistories";
import { anIntroducer, aProspect } from "../../support/builders";
import { refusing, someChoices } from "../../support/paneBuilders";
import { until } from "../../support/until";

const introducer = anIntroducer({ id: "tricia" });
const prospect = aProspect();
const requestedAt = new Date("2026-06-01T09:00:00Z");

function setUp() {
  const ledger = createRequestLedger(someChoices());
  const read: (Date | undefined)[] = [];
  const onRead = (histories: RequestHistories) => {
    read.push(histories.get("tricia")?.latest?.requestedAt);
  };
  const about = { prospect, introducers: [introducer] };
  const stop = followRequestHistories(() => Promise.resolve(ledger), about, onRead);
  return { ledger, read, stop };
}

async function nextTurns(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("followRequestHistories", () => {
  it("reads at once, and again when the ledger has changed", async () => {
    const { ledger, read } = setUp();
    await until(() => read.length === 1);
    expect(read).toEqual([undefined]);
    await ledger.record({ prospect, colleague: introducer.colleague }, requestedAt);
    await until(() => read.length === 2);
    expect(read).toEqual([undefined, requestedAt]);
  });

  it("hears nothing once it is stopped", async () => {
    const { ledger, read, stop } = setUp();
    stop();
    await ledger.record({ prospect, colleague: introducer.colleague }, requestedAt);
    await nextTurns();
    expect(read).toEqual([]);
  });

  it("reads nothing where there is no ledger", async () => {
    const onRead = jest.fn();
    const stop = followRequestHistories(
      refusing("unexpected"),
      { prospect, introducers: [introducer] },
      onRead,
    );
    await nextTurns();
    stop();
    expect(onRead).not.toHaveBeenCalled();
  });
});
