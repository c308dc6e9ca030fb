import { createAttempts } from "../../../src/taskpane/state/attempts";

describe("createAttempts", () => {
  it("lets only the newest attempt count", () => {
    const attempts = createAttempts();
    const first = attempts.begin();
    expect(first.isLatest()).toBe(true);
    const second = attempts.begin();
    expect([first.isLatest(), second.isLatest()]).toEqual([false, true]);
  });
});
