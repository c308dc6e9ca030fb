import type { GraphPlace } from "../../../src/taskpane/drawing/geometry/relationshipGraph";
import { placeForKey } from "../../../src/taskpane/drawing/placeForKey";

function aPlace(id: string, x: number): GraphPlace {
  return { id, ring: "medium", x, y: 0, label: "below" };
}

const start = aPlace("start", -90);
const end = aPlace("end", 90);
const places = [start, end];

describe("placeForKey", () => {
  it("goes where the arrow points", () => {
    expect(placeForKey("ArrowRight", places, { from: "start", reading: "ltr" })).toBe(end);
    expect(placeForKey("ArrowLeft", places, { from: "start", reading: "ltr" })).toBeUndefined();
  });

  it("goes the other way in a mirrored drawing", () => {
    expect(placeForKey("ArrowLeft", places, { from: "start", reading: "rtl" })).toBe(end);
    expect(placeForKey("ArrowRight", places, { from: "start", reading: "rtl" })).toBeUndefined();
  });

  it("knows the first and the last, and no other key", () => {
    expect(placeForKey("Home", places, { from: "end", reading: "ltr" })).toBe(start);
    expect(placeForKey("End", places, { from: "start", reading: "ltr" })).toBe(end);
    expect(placeForKey("a", places, { from: "start", reading: "ltr" })).toBeUndefined();
  });
});
