import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import { countWaitingRequests } from "../../../src/core/ledger/countWaitingRequests";
import { aColleague, anAddress, aProspect } from "../../support/builders";
import { daysAgo, now } from "../../support/days";
import { refusing, someChoices } from "../../support/paneBuilders";

const yvonne = { prospect: aProspect(), colleague: aColleague() };
const rene = {
  prospect: aProspect({ address: anAddress("rene@adatum.com"), displayName: "Rene Valdes" }),
  colleague: aColleague(),
};

describe("countWaitingRequests", () => {
  it.each([
    [[1, 29], 2],
    [[1, 31], 1],
    [[45, 31], 0],
  ])("counts requests of %j days ago as %i that may still be answered", async (days, expected) => {
    const ledger = createRequestLedger(someChoices());
    for (const [place, pair] of [yvonne, rene].entries())
      await ledger.record(pair, daysAgo(days[place] ?? 0));
    const openRequestLedger = () => Promise.resolve(ledger);
    expect(await countWaitingRequests({ openRequestLedger }, now)).toBe(expected);
  });

  it("counts none where there is no ledger to tell", async () => {
    const openRequestLedger = refusing("unsupportedHost");
    expect(await countWaitingRequests({ openRequestLedger }, now)).toBe(0);
  });
});
