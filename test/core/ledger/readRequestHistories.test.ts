import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import type { RequestHistory } from "../../../src/core/ledger/pastRequest";
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

  it("does not listen to a ledger that opens after it was stopped", async () => {
    const ledger = createRequestLedger(someChoices());
    const onChanged = jest.fn(() => () => undefined);
    const about = { prospect, introducers: [introducer] };
    const stop = followRequestHistories(
      () => Promise.resolve({ ...ledger, onChanged }),
      about,
      jest.fn(),
    );
    stop();
    await nextTurns();
    expect(onChanged).not.toHaveBeenCalled();
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

describe("followRequestHistories, with a slow ledger", () => {
  /** A ledger whose reads are answered by hand, in any order. */
  function setUpSlow() {
    const answers: ((requestedAt: readonly Date[]) => void)[] = [];
    let changed: () => void = () => undefined;
    const read: number[] = [];
    const stop = followRequestHistories(
      () =>
        Promise.resolve({
          ...createRequestLedger(someChoices()),
          read: () =>
            new Promise<readonly RequestHistory[]>((resolve) => {
              answers.push((dates) => {
                resolve([{ requestedAt: dates }]);
              });
            }),
          onChanged: (listener) => {
            changed = listener;
            return () => {
              changed = () => undefined;
            };
          },
        }),
      { prospect, introducers: [introducer] },
      (histories) => read.push(histories.get("tricia")?.requestedAt.length ?? -1),
    );
    return {
      answers,
      read,
      stop,
      change: () => {
        changed();
      },
    };
  }

  it("leaves an answer out that a later one has overtaken", async () => {
    const { answers, read, change } = setUpSlow();
    await until(() => answers.length === 1);
    change();
    await until(() => answers.length === 2);
    answers[1]?.([requestedAt, requestedAt]);
    await until(() => read.length === 1);
    answers[0]?.([]);
    await nextTurns();
    expect(read).toEqual([2]);
  });

  it("leaves an answer out that comes after it was stopped, and asks no more", async () => {
    const { answers, read, stop, change } = setUpSlow();
    await until(() => answers.length === 1);
    stop();
    answers[0]?.([requestedAt]);
    change();
    await nextTurns();
    expect(read).toEqual([]);
    expect(answers).toHaveLength(1);
  });
});
