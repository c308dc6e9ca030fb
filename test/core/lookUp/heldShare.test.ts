import { heldShare } from "../../../src/core/lookUp/heldShare";
import { aContactDay } from "../../support/builders";

const sent = (times: number, day = 100) => aContactDay({ direction: "toProspect", times, day });
const received = (times: number, day = 100) =>
  aContactDay({ direction: "fromProspect", times, day });

describe("heldShare", () => {
  it("says that nothing sent is held, where what came is", () => {
    expect(heldShare([received(4)], [received(4), sent(3)], 0)).toBe("receivedOnly");
  });

  it("says of how many emails one is held", () => {
    expect(heldShare([sent(1), received(1)], [sent(5), received(5)], 0)).toEqual({ oneIn: 5 });
  });

  it("can tell from five emails on, and holds four fifths for all", () => {
    expect(heldShare([sent(1)], [sent(5)], 0)).toEqual({ oneIn: 5 });
    expect(heldShare([sent(8)], [sent(10)], 0)).toBeUndefined();
  });

  it("counts no meeting for an email", () => {
    const meetings = aContactDay({ kind: "meeting", direction: "toProspect", times: 4 });
    expect(heldShare([sent(1), meetings], [sent(10)], 0)).toEqual({ oneIn: 10 });
  });

  it("compares only days that both looked at", () => {
    const seen = [sent(5, 50), received(5, 50), sent(2), received(4)];
    expect(heldShare([sent(2), received(1)], seen, 100)).toEqual({ oneIn: 2 });
  });

  it.each([
    ["there are too few", [received(1)], [received(2), sent(2)]],
    ["nothing is missing", [received(5), sent(4)], [received(5), sent(5)]],
    ["nothing is held: tracking may be off, or the mail be of another address", [], [sent(9)]],
    ["meetings only are held", [aContactDay({ kind: "meeting", times: 9 })], [sent(9)]],
  ])("says nothing where %s", (_why, held, seen) => {
    expect(heldShare(held, seen, 0)).toBeUndefined();
  });
});
