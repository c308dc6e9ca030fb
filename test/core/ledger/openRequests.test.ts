import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import { nextStep, readOpenRequests } from "../../../src/core/ledger/openRequests";
import { AppError } from "../../../src/core/errors";
import { aColleague, anAddress, aProspect } from "../../support/builders";
import { daysAgo, now } from "../../support/days";
import { someChoices } from "../../support/paneBuilders";

const yvonne = { prospect: aProspect(), colleague: aColleague() };
const rene = {
  prospect: aProspect({ address: anAddress("rene@adatum.com"), displayName: "Rene Valdes" }),
  colleague: aColleague(),
};
const guy = {
  prospect: aProspect({ address: anAddress("guy@adatum.com"), displayName: "Guy Gilbert" }),
  colleague: aColleague(),
};

async function aLedgerWithThree() {
  const ledger = createRequestLedger(someChoices());
  await ledger.record(rene, daysAgo(3));
  await ledger.record(yvonne, daysAgo(20));
  await ledger.record(guy, daysAgo(9));
  await ledger.settle(guy, "introduced");
  await ledger.recordOpened(guy, daysAgo(1));
  return ledger;
}

const organization = { detailLevel: "counts" } as const;

describe("readOpenRequests", () => {
  it("lists what nothing has come of, oldest first, by name only where the pair is known", async () => {
    const ledger = await aLedgerWithThree();
    const { requests, detailLevel } = await readOpenRequests([yvonne], {
      openRequestLedger: () => Promise.resolve(ledger),
      openTenant: () => Promise.resolve({ readOrganization: () => Promise.resolve(organization) }),
    });
    expect(requests).toEqual([
      { requestedAt: daysAgo(20), state: "waiting", about: yvonne },
      { requestedAt: daysAgo(3), state: "waiting" },
      { requestedAt: daysAgo(1), state: "opened" },
    ]);
    expect(detailLevel).toBe("counts");
  });

  it("forgets a request once something came of it", async () => {
    const ledger = await aLedgerWithThree();
    await ledger.settle(yvonne, "declined");
    await ledger.settle(rene, "notMade");
    await ledger.takeBackOpened(guy);
    expect(await ledger.readOpen([yvonne, rene, guy])).toEqual([]);
  });

  it("shows no number where it cannot be known whether it may", async () => {
    const { detailLevel } = await readOpenRequests([], {
      openRequestLedger: aLedgerWithThree,
      openTenant: () => Promise.reject(new AppError("signInRequired")),
    });
    expect(detailLevel).toBe("bars");
  });
});

describe("nextStep", () => {
  it.each([
    ["opened", 1, { kind: "sayWhetherSent" }],
    ["waiting", 0, { kind: "wait", days: 14 }],
    ["waiting", 13, { kind: "wait", days: 1 }],
    ["waiting", 14, { kind: "remind" }],
  ] as const)("of what was %s %s days ago", (state, days, step) => {
    expect(nextStep({ state, requestedAt: daysAgo(days) }, now)).toEqual(step);
  });
});
