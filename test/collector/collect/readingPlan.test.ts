import { readingPlan } from "../../../collector/src/collect/readingPlan";
import { isInShard, parseShard } from "../../../collector/src/collect/shard";

const nights = { today: 20_000, firstDay: 19_300 };
/** Its turn is on nights that 90 divides with a rest of 10. */
const id = "00000000-0000-4000-8000-00000000000a";

describe("readingPlan", () => {
  it("reads a mailbox whole that was never read", () => {
    expect(readingPlan(id, undefined, nights)).toEqual({ fromDay: 19_300, isWhole: true });
  });

  it("reads the last three days again", () => {
    const known = { readThroughDay: 19_999, wholeDay: 19_990 };
    expect(readingPlan(id, known, nights)).toEqual({ fromDay: 19_997, isWhole: false });
  });

  it("goes on where a collector stood that did not run for weeks", () => {
    const known = { readThroughDay: 19_960, wholeDay: 19_950 };
    expect(readingPlan(id, known, nights).fromDay).toBe(19_958);
  });

  it("reads it whole in its turn, once, and when the turn was missed", () => {
    const turn = { ...nights, today: 19_990 };
    const known = { readThroughDay: 19_989, wholeDay: 19_900 };
    expect(readingPlan(id, known, turn).isWhole).toBe(true);
    expect(readingPlan(id, { ...known, wholeDay: 19_990 }, turn).isWhole).toBe(false);
    expect(readingPlan(id, { ...known, wholeDay: 19_899 }, nights).isWhole).toBe(true);
  });
});

describe("parseShard", () => {
  it("parts the mailboxes so that each is in one part", () => {
    const parts = ["1/3", "2/3", "3/3"].map(parseShard);
    expect(parts.filter((part) => isInShard(id, part))).toHaveLength(1);
  });

  it.each(["0/3", "4/3", "3", "a/b", "1/0"])("refuses %s", (text) => {
    expect(() => parseShard(text)).toThrow("--shard");
  });
});
