/** @jest-environment node */
import { parseMeetings } from "../../../../src/adapters/graph/calendar/parseMeetings";

const start = { dateTime: "2026-05-20T14:00:00.0000000", timeZone: "UTC" };

function meetingsIn(...value: readonly unknown[]) {
  return parseMeetings({ value }).rows.flatMap(({ meeting }) => meeting ?? []);
}

describe("parseMeetings", () => {
  it.each([
    ["without a start", {}],
    ["with an unreadable start", { start: { dateTime: "soon" } }],
    ["whose start is no text", { start: { dateTime: { toString: 1 } } }],
    ["that is none", null],
  ])("loses one row by an event %s", (_name, event) => {
    const { rows, count } = parseMeetings({ value: [event, { start }] });
    expect(meetingsIn(event, { start })).toHaveLength(1);
    expect(count - rows.length).toBe(1);
  });

  it("keeps a meeting that its organizer changed without telling", () => {
    expect(meetingsIn({ start, isDraft: true })).toHaveLength(1);
  });

  it("passes over a cancelled one, which is no bad row", () => {
    const { rows, count } = parseMeetings({ value: [{ start, isCancelled: true }] });
    expect(rows).toHaveLength(count);
    expect(meetingsIn({ start, isCancelled: true })).toEqual([]);
  });
});
