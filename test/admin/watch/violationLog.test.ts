import type { Violation } from "../../../admin/watch/readReports";
import { createViolationLog } from "../../../admin/watch/violationLog";

function aViolation(part: Partial<Violation> = {}): Violation {
  return {
    directive: "script-src",
    blocked: "https://other.example",
    file: "",
    line: 0,
    sample: "",
    ...part,
  };
}

describe("createViolationLog", () => {
  it("tells each violation once and counts the rest", () => {
    const log = createViolationLog();
    expect(log.add([aViolation(), aViolation()])).toHaveLength(1);
    expect(log.add([aViolation()])).toHaveLength(0);
    expect(log.summary()).toBe("    3 x script-src: https://other.example");
  });

  it("sorts by directive, the most frequent first", () => {
    const log = createViolationLog();
    log.add([aViolation(), aViolation({ blocked: "inline" }), aViolation({ blocked: "inline" })]);
    log.add([
      aViolation({
        directive: "connect-src",
        file: "https://wkw.contoso.com/static/taskpane.js",
        line: 4,
      }),
    ]);
    expect(log.summary().split("\n")).toEqual([
      "    1 x connect-src: https://other.example at https://wkw.contoso.com/static/taskpane.js:4",
      "    2 x script-src: inline",
      "    1 x script-src: https://other.example",
    ]);
  });

  it("keeps no more than it can show", () => {
    const log = createViolationLog();
    for (let line = 0; line < 1_000; line += 1) log.add([aViolation({ line })]);
    expect(log.summary().split("\n")).toHaveLength(500);
  });

  it("does not take silence for success", () => {
    expect(createViolationLog().summary()).toMatch(/only if the add-in was used/);
  });
});
