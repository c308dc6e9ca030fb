import { toFindings } from "../../../src/adapters/organizationMail/toFindings";
import { mostWeeksSinceActive } from "../../../src/core/acquaintance/acquaintanceDocument";
import { aHeader } from "../../support/sealedTable";
import { aDocument, anAcquaintedColleague } from "../../support/someAcquaintance";

function activityAfter(weeksSinceActive: number) {
  const person = aDocument({ colleagues: [anAcquaintedColleague({ weeksSinceActive })] });
  const { contacts } = toFindings(aHeader(), { person, company: undefined }, "asked");
  return contacts[0]?.activity;
}

describe("toFindings", () => {
  it("takes a week for its middle, and the last one, which has no end, for half a year", () => {
    expect(activityAfter(0)).toEqual({ daysSinceActive: 3.5 });
    expect(activityAfter(mostWeeksSinceActive - 1)).toEqual({ daysSinceActive: 87.5 });
    expect(activityAfter(mostWeeksSinceActive)).toEqual({ daysSinceActive: 182 });
  });

  it.each(["crm", "business"] as const)(
    "says of a company of which nothing is kept that nobody looked, where people: %s",
    (people) => {
      const company = aDocument({ about: "neverKept", colleagues: [] });
      const findings = toFindings(
        aHeader({ people }),
        { person: undefined, company },
        "neverAsked",
      );
      expect(findings.coverage).toMatchObject({ isOutOfScope: true, isNeverKept: true });
      expect(findings).not.toHaveProperty("company");
    },
  );
});
