/** @jest-environment node */
import { sentMoment } from "../../src/message/sentMoment";

const noDates = { date: undefined, received: undefined, fromLine: "", neighbour: undefined };
const received =
  "from a.example by b.example (Postfix; 1.0) with SMTP; Mon, 7 Jan 2019 10:00:00 +0000";
const stamp = new Date("2019-01-07T10:00:00Z");
const fromLine = "Tue Jan  8 10:00:00 2019";

describe("sentMoment", () => {
  it("is what the sender's clock said, as far as it may be right", () => {
    const moments = ["6 Jan 2019", "1 Mar 2001", "13 Jan 2019"].map((day) =>
      sentMoment({ ...noDates, date: `${day} 10:00:00 +0000`, received, fromLine }),
    );
    expect(moments.map((moment) => moment?.getUTCFullYear())).toEqual([2019, 2001, 2019]);
    expect(moments).not.toContainEqual(stamp);
  });

  it.each([
    ["is missing", undefined],
    ["cannot be understood", "soon"],
    ["is later than the message arrived", "15 Sep 2026 10:00:00 +0000"],
    ["is that of a stopped clock", "Thu, 1 Jan 1970 00:00:00 +0000"],
  ])("is when it was received where the date %s", (_, date) => {
    expect(sentMoment({ ...noDates, date, received, fromLine })).toEqual(stamp);
  });

  it("is the From line's where there is no other", () => {
    const moment = new Date("2019-01-08T10:00:00Z");
    expect(sentMoment({ ...noDates, fromLine })).toEqual(moment);
    expect(sentMoment({ ...noDates, date: "soon", received: "by b.example", fromLine })).toEqual(
      moment,
    );
  });

  it.each([
    ["no date", undefined],
    ["a date that cannot be understood", "soon"],
    ["the date of a stopped clock", "1 Jan 1970 00:00:00 +0000"],
  ])("is its neighbour's in the file where there is %s", (_, date) => {
    expect(sentMoment({ ...noDates, date, neighbour: stamp })).toEqual(stamp);
    expect(sentMoment({ ...noDates, date, fromLine, neighbour: stamp })).not.toEqual(stamp);
  });

  it("is the date of a stopped clock, for want of a better one, and unknown without any", () => {
    expect(sentMoment({ ...noDates, date: "1 Jan 1970 00:00:00 +0000" })).toEqual(new Date(0));
    expect(sentMoment(noDates)).toBeUndefined();
  });
});
