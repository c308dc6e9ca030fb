import { spreadTally, tallyByPeriod } from "../../../src/core/acquaintance/periodTally";
import { periodOf, tiersAsOf } from "../../../src/core/evidence/contactPeriods";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";

const stream = { kind: "email", direction: "toProspect", addressing: "direct" } as const;
const tiers = tiersAsOf(today);

describe("tallyByPeriod", () => {
  it("counts days, times and replies of each period, the newest first", () => {
    const { firstDay } = periodOf(today - 100, tiers);
    const tallies = tallyByPeriod(
      [
        aContactDay({ day: firstDay, times: 2, replies: 1 }),
        aContactDay({ day: firstDay, times: 1 }),
        aContactDay({ day: firstDay + 1, times: 3, replies: 2 }),
        aContactDay({ day: today - 1, times: 1 }),
      ],
      tiers,
    );
    expect(tallies).toMatchObject([
      { firstDay: today - 1, length: 1, days: 1, times: 1 },
      { firstDay, days: 2, times: 6, replies: 3 },
    ]);
    expect(tallies[0]).not.toHaveProperty("replies");
  });
});

describe("spreadTally", () => {
  it("lays the days evenly into their period, the larger shares first", () => {
    const tally = { firstDay: 700, length: 7, days: 3, times: 5, replies: 1 } as const;
    expect(spreadTally(tally, stream)).toEqual([
      { ...stream, day: 701, times: 2, replies: 1 },
      { ...stream, day: 703, times: 2, replies: 0 },
      { ...stream, day: 705, times: 1, replies: 0 },
    ]);
  });

  it("says nothing of replies that nobody has counted", () => {
    const [day] = spreadTally({ firstDay: 700, length: 1, days: 1, times: 1 }, stream);
    expect(day).toEqual({ ...stream, day: 700, times: 1 });
    expect(day).not.toHaveProperty("replies");
  });
});
