import { placeTowards } from "../../../../src/taskpane/drawing/geometry/placeTowards";
import type { Direction } from "../../../../src/taskpane/drawing/geometry/placeTowards";
import { relationshipGraph } from "../../../../src/taskpane/drawing/geometry/relationshipGraph";
import type { GraphPlace } from "../../../../src/taskpane/drawing/geometry/relationshipGraph";
import { companyColleagueCalled, introducerCalled } from "../../../support/graphPeople";

const directions: readonly Direction[] = ["left", "right", "up", "down"];

function aPlace(id: string, x: number, y: number): GraphPlace {
  return { id, ring: "medium", x, y, label: "below" };
}

const top = aPlace("top", 0, -100);
const left = aPlace("left", -90, 0);
const right = aPlace("right", 90, 0);
const places = [top, left, right];

describe("placeTowards", () => {
  it("goes where the arrow points", () => {
    expect(placeTowards(places, left, "right")).toBe(right);
    expect(placeTowards(places, right, "left")).toBe(left);
    expect(placeTowards(places, right, "up")).toBe(top);
    expect(placeTowards(places, top, "down")).toBe(left);
  });

  it("stays where nobody is further on", () => {
    expect(placeTowards(places, top, "up")).toBeUndefined();
    expect(placeTowards([top], top, "left")).toBeUndefined();
  });

  it("goes to the nearest of those ahead, and to nobody more aside than ahead", () => {
    const from = aPlace("from", 0, 0);
    const near = aPlace("near", 60, 20);
    const far = aPlace("far", 100, 0);
    const aside = aPlace("aside", 20, 30);
    expect(placeTowards([from, far, aside, near], from, "right")).toBe(near);
  });

  it("reaches everybody from everybody", () => {
    const everyDrawing = subsets(["a", "b", "c", "d", "e"]).flatMap((names) =>
      strengthsOf(names.length).map((strengths) =>
        names.map((name, place) => introducerCalled(name, strengths[place])),
      ),
    );
    const companies = [0, 1, 2, 3, 6].map((count) =>
      ["u", "v", "w", "x", "y", "z"].slice(0, count).map(companyColleagueCalled),
    );
    const unreachable = everyDrawing.flatMap((known) =>
      companies.filter((company) => !isConnected(relationshipGraph(known, company).places)),
    );
    expect(unreachable).toEqual([]);
  });
});

function isConnected(all: readonly GraphPlace[]): boolean {
  return all.every((start) => reachedFrom(start, all).size === all.length);
}

function reachedFrom(start: GraphPlace, all: readonly GraphPlace[]): ReadonlySet<GraphPlace> {
  const reached = new Set([start]);
  for (const place of reached) {
    for (const direction of directions) {
      const next = placeTowards(all, place, direction);
      if (next !== undefined) reached.add(next);
    }
  }
  return reached;
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<readonly (readonly string[])[]>(
    (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
    [[]],
  );
}

function strengthsOf(count: number): readonly (readonly ("strong" | "medium" | "weak")[])[] {
  if (count === 0) return [[]];
  return strengthsOf(count - 1).flatMap((rest) =>
    (["strong", "medium", "weak"] as const).map((strength) => [...rest, strength]),
  );
}
