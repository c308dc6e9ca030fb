import type { MailCount, TrackingCounts } from "../../../src/core/setup/setupFacts";
import { readWords } from "../../../hosting/readWords";
import { trackingRows } from "../../../src/core/setup/trackingRows";

const words = readWords("en", "setup");
function counted<Row>(rows: readonly Row[], days = 30) {
  return { status: "read", value: { days, rows } } as const;
}

const failed = { status: "failed", code: "throttled" } as const;

const counts: TrackingCounts = {
  mail: counted([
    { isOutgoing: false, status: 4, times: 8 },
    { isOutgoing: true, status: 3, times: 5 },
  ]),
  undatedMail: counted([{ times: 0 }]),
  pastAppointments: counted([{ state: 1, times: 4 }], 7),
  calls: counted([{ isOutgoing: true, times: 2 }]),
};

const mail = "Mail by direction and status";
const undated = "Completed mail without a date";
const appointments = "Past appointments by state";
const calls = "Calls by direction";

function rowOf(name: string, part: Partial<TrackingCounts> = {}) {
  return trackingRows({ ...counts, ...part }, words).find((row) => row.name === name);
}

function mailOf(...rows: readonly MailCount[]) {
  return rowOf(mail, { mail: counted(rows) });
}

describe("trackingRows", () => {
  it("has four rows, in which nothing is to be done where all is tracked", () => {
    expect(trackingRows(counts, words)).toEqual([
      {
        area: "Tracking",
        name: mail,
        gives: "strength, read from mail in both directions",
        state: "good",
        found: "8 received, 5 sent, 0 drafts or failed (days: 30)",
      },
      {
        area: "Tracking",
        name: undated,
        gives: "the day by which each email counts",
        state: "good",
        found: "without senton: 0 (days: 30)",
      },
      {
        area: "Tracking",
        name: appointments,
        gives: "meetings, which count most",
        state: "good",
        found: "4 completed (days: 7)",
      },
      {
        area: "Tracking",
        name: calls,
        gives: "calls that somebody logged",
        state: "good",
        found: "2 outgoing, 0 incoming (days: 30)",
      },
    ]);
  });

  it.each([
    [mail, { mail: failed }],
    [undated, { undatedMail: failed }],
    [appointments, { pastAppointments: failed }],
    [calls, { calls: failed }],
  ])("does not know: %s, where it could not be counted", (name, part) => {
    expect(rowOf(name, part)).toMatchObject({ state: "unknown", found: "throttled" });
  });

  it.each([1, 5, 8])("counts mail of status %i neither as sent nor as received", (status) => {
    const row = mailOf(
      { isOutgoing: true, status, times: 3 },
      { isOutgoing: false, status, times: 2 },
    );
    expect(row).toMatchObject({
      state: "attention",
      found: "0 received, 0 sent, 5 drafts or failed (days: 30)",
    });
    expect(row?.fix).toMatch(/^Switch server-side synchronization on/);
  });

  it("wants sent mail tracked, too", () => {
    const row = mailOf({ isOutgoing: false, status: 4, times: 9 });
    expect(row).toMatchObject({
      state: "attention",
      found: "9 received, 0 sent, 0 drafts or failed (days: 30)",
    });
    expect(row?.fix).toMatch(/^Received mail only/);
  });

  it("is content with sent mail alone, and with as much as was received", () => {
    const sent = { isOutgoing: true, status: 3, times: 1 };
    expect(mailOf(sent)?.state).toBe("good");
    expect(mailOf(sent, { ...sent, isOutgoing: false })?.state).toBe("good");
  });

  it("names mail without a date, and one day as one", () => {
    const row = rowOf(undated, { undatedMail: counted([{ times: 1 }], 1) });
    expect(row).toMatchObject({ state: "attention", found: "without senton: 1 (days: 1)" });
    expect(row?.fix).toMatch(/fill senton/);
  });

  it("names each state of appointments, and misses those that took place", () => {
    const rows = [0, 2, 3, 9].map((state) => ({ state, times: state + 1 }));
    const row = rowOf(appointments, { pastAppointments: counted(rows) });
    expect([row?.state, row?.found]).toEqual([
      "good",
      "1 open, 3 cancelled, 4 scheduled, 10 9 (days: 30)",
    ]);
  });

  it.each([
    [[], "none (days: 30)"],
    [[{ state: 2, times: 6 }], "6 cancelled (days: 30)"],
  ])("wants meetings tracked where there are only these: %j", (rows, found) => {
    const row = rowOf(appointments, { pastAppointments: counted(rows) });
    expect(row).toMatchObject({ state: "attention", found });
    expect(row?.fix).toMatch(/^Set appointments/);
  });

  it("takes calls as they are, and none for an option", () => {
    const incoming = rowOf(calls, { calls: counted([{ isOutgoing: false, times: 3 }]) });
    expect(incoming).toMatchObject({ state: "good", found: "0 outgoing, 3 incoming (days: 30)" });
    const none = rowOf(calls, { calls: counted([]) });
    expect(none?.state).toBe("off");
    expect(none?.fix).toMatch(/^Optional: log calls/);
  });
});
