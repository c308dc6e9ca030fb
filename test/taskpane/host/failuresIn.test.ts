import { failuresIn } from "../../../src/taskpane/host/failuresIn";
import { aPaneState, aResult } from "../../support/paneBuilders";

describe("failuresIn", () => {
  it("names each code once, of a look-up and of a pane that stopped", () => {
    const result = aResult({
      reports: [
        { asked: "crm", status: "failed", code: "throttled" },
        { asked: "mailbox", status: "failed", code: "throttled" },
        { asked: "calendar", status: "failed", code: "offline" },
        { asked: "message", status: "answered", found: 0 },
      ],
    });
    expect(failuresIn(aPaneState({ result }))).toEqual(["throttled", "offline"]);
    const failure = { code: "notConfigured" } as const;
    expect(failuresIn({ lookUpId: 1, status: "stopped", failure })).toEqual(["notConfigured"]);
    expect(failuresIn({ lookUpId: 1, status: "noItem" })).toEqual([]);
  });
});
