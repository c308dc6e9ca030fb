import { failedByCode } from "../../../src/core/lookUp/failedByCode";

describe("failedByCode", () => {
  it("puts together what failed for one reason, and leaves out what did not fail", () => {
    expect(
      failedByCode([
        { asked: "crm", status: "failed", code: "throttled" },
        { asked: "mailbox", status: "failed", code: "offline" },
        { asked: "message", status: "answered", found: 1 },
        { asked: "calendar", status: "asking" },
        { asked: "records", status: "failed", code: "throttled" },
      ]),
    ).toEqual([
      { code: "throttled", asked: ["crm", "records"] },
      { code: "offline", asked: ["mailbox"] },
    ]);
  });
});
