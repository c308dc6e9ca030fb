/** @jest-environment node */
import { createDayShift } from "../../../../dev/archive/write/dayShift";

const today = new Date("2026-06-01T12:00:00Z");

function at(text: string): number {
  return new Date(text).getTime();
}

function shiftOf(...seen: readonly string[]) {
  const shift = createDayShift(today);
  for (const text of seen) shift.see(at(text));
  return shift;
}

describe("createDayShift", () => {
  it("moves the newest message to today and keeps every time of day", () => {
    const shift = shiftOf("2020-01-05T08:00:00Z", "2020-01-10T11:00:00Z");
    expect(shift.moved(at("2020-01-10T11:00:00Z"))).toEqual(new Date("2026-06-01T11:00:00Z"));
    expect(shift.moved(at("2020-01-05T08:00:00Z"))).toEqual(new Date("2026-05-27T08:00:00Z"));
  });

  it("moves nothing into the future", () => {
    expect(shiftOf("2020-01-10T23:00:00Z").moved(at("2020-01-10T23:00:00Z"))).toEqual(today);
  });

  it("leaves an archive of today as it is", () => {
    expect(shiftOf("2026-06-01T07:00:00Z").days()).toBe(0);
  });

  it("does not follow a clock that ran ahead", () => {
    const shift = shiftOf("2020-01-10T11:00:00Z", "2038-01-19T03:14:07Z");
    expect(shift.moved(at("2020-01-10T11:00:00Z"))).toEqual(new Date("2026-06-01T11:00:00Z"));
    expect(shift.moved(at("2038-01-19T03:14:07Z"))).toBeUndefined();
  });

  it("moves an archive back that lies in the future as a whole", () => {
    const shift = shiftOf("2030-01-01T08:00:00Z", "2030-01-03T08:00:00Z");
    expect(shift.moved(at("2030-01-01T08:00:00Z"))).toEqual(new Date("2026-05-30T08:00:00Z"));
  });
});
