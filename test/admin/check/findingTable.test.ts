/** @jest-environment node */
import { bad, good, unknown } from "../../../admin/check/finding";
import { findingTable } from "../../../admin/check/findingTable";

describe("findingTable", () => {
  it("puts the remedy below the finding", () => {
    const table = findingTable([
      good("icons", "fine"),
      bad("/config.json", "is kept", "Send no-cache."),
    ]);
    expect(table.split("\n")).toEqual([
      "ok  icons: fine",
      "FIX /config.json: is kept",
      "      -> Send no-cache.",
      "",
      "1 to fix.",
    ]);
  });

  it("does not pass off as good what could not be tried", () => {
    expect(findingTable([unknown("crm", "not reachable", "Run it elsewhere.")])).toMatch(
      /Nothing to fix\. 1 could not be tried from here\.$/,
    );
  });
});
