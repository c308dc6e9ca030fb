import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { contactMonths } from "../../../src/core/evidence/contactMonths";
import { timesIn } from "../../../src/core/evidence/directedCount";
import { aContactDay } from "../../support/builders";

const dayOf = (date: string) => dayNumberOf(new Date(`${date}T00:00:00Z`));
const today = dayOf("2026-06-15");

describe("contactMonths", () => {
  it("tells the last twelve months, oldest first", () => {
    const months = contactMonths([], today);
    expect(months).toHaveLength(12);
    expect(months[0]?.firstDay).toBe(dayOf("2025-07-01"));
    expect(months[11]?.firstDay).toBe(dayOf("2026-06-01"));
  });

  it("counts by direction in the month of UTC", () => {
    const months = contactMonths(
      [
        aContactDay({ day: dayOf("2026-05-31"), direction: "toProspect", times: 2 }),
        aContactDay({ day: dayOf("2026-05-01"), direction: "fromProspect" }),
        aContactDay({ day: dayOf("2026-05-02"), direction: "mutual", kind: "meeting" }),
      ],
      today,
    );
    expect(months[10]).toMatchObject({ toProspect: 2, fromProspect: 1, mutual: 1 });
    expect(months.map(timesIn).reduce((sum, times) => sum + times, 0)).toBe(4);
  });

  it("leaves out what lies before and what is still to come", () => {
    const months = contactMonths(
      [aContactDay({ day: dayOf("2025-06-30") }), aContactDay({ day: dayOf("2026-06-16") })],
      today,
    );
    expect(months.filter((month) => timesIn(month) > 0)).toEqual([]);
  });

  it("counts today, and no copy", () => {
    const months = contactMonths(
      [aContactDay({ day: today, times: 2 }), aContactDay({ day: today, addressing: "copied" })],
      today,
    );
    expect(months[11]).toMatchObject({ toProspect: 2 });
  });
});
