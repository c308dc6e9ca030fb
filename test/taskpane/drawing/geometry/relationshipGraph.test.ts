import fc from "fast-check";

import {
  graphWidth,
  personSizes,
  relationshipGraph,
  widestGraph,
} from "../../../../src/taskpane/drawing/geometry/relationshipGraph";
import type {
  GraphPlace,
  RelationshipGraph,
} from "../../../../src/taskpane/drawing/geometry/relationshipGraph";
import { companyColleagueCalled, introducerCalled } from "../../../support/graphPeople";

const strength = fc.constantFrom("strong", "medium", "weak");
const name = fc.stringMatching(/^[a-z]{1,12}$/);

/** Up to five introducers of any strength. */
const introducers = fc
  .uniqueArray(fc.record({ name, strength }), { selector: (one) => one.name, maxLength: 5 })
  .map((people) => people.map((one) => introducerCalled(one.name, one.strength)));

/** Up to six who know somebody else at the company; none of them among the introducers. */
const company = fc
  .uniqueArray(name, { maxLength: 6 })
  .map((names) => names.map((one) => companyColleagueCalled(`${one}.company`)));

/** What somebody takes up in the narrowest pane, label included. */
function boxOf({ ring, x, y, label }: GraphPlace) {
  const { picture, label: labelHeight, width } = personSizes[ring];
  const above = picture / 2 + (label === "above" ? labelHeight : 0);
  const below = picture / 2 + (label === "below" ? labelHeight : 0);
  return { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below };
}

const prospectBox = { left: -28, right: 28, top: -28, bottom: 28 };

type Box = typeof prospectBox;

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function overlapsIn({ places }: RelationshipGraph): readonly (readonly [Box, Box])[] {
  const boxes = [prospectBox, ...places.map(boxOf)];
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => [one, other] as const),
  );
}

function placeOf({ places }: RelationshipGraph, id: string): GraphPlace | undefined {
  return places.find((place) => place.id === id);
}

describe("relationshipGraph", () => {
  it("lets nobody's picture or label overlap another in the narrowest pane", () => {
    fc.assert(
      fc.property(introducers, company, (known, others) => {
        expect(overlapsIn(relationshipGraph(known, others))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps everybody within the drawing", () => {
    fc.assert(
      fc.property(introducers, company, (known, others) => {
        const { places, height, prospectY } = relationshipGraph(known, others);
        const outside = places.map(boxOf).filter(({ left, right, top, bottom }) => {
          const isWithinWidth = left >= -graphWidth / 2 && right <= graphWidth / 2;
          return !isWithinWidth || top < -prospectY || bottom > height - prospectY;
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("draws everybody, in the order given", () => {
    fc.assert(
      fc.property(introducers, company, (known, others) => {
        const ids = [...known, ...others].map(({ id }) => id);
        expect(relationshipGraph(known, others).places.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it("puts everybody in the same place whatever the order they came in", () => {
    fc.assert(
      fc.property(introducers, company, (known, others) => {
        const graph = relationshipGraph(known, others);
        const again = relationshipGraph([...known].reverse(), [...others].reverse());
        expect(again.places.map(({ id }) => placeOf(graph, id))).toEqual(again.places);
      }),
    );
  });

  it("moves no introducer when the company level arrives", () => {
    fc.assert(
      fc.property(introducers, company, (known, others) => {
        const before = relationshipGraph(known);
        const after = relationshipGraph(known, others);
        expect(after.places.slice(0, known.length)).toEqual(before.places);
        expect(after.prospectY).toBe(before.prospectY);
      }),
    );
  });

  it("puts the stronger closer, in the same direction", () => {
    const strong = placeOf(relationshipGraph([introducerCalled("tricia", "strong")]), "tricia");
    const weak = placeOf(relationshipGraph([introducerCalled("tricia", "weak")]), "tricia");
    const distance = (place: GraphPlace | undefined) => Math.hypot(place?.x ?? 0, place?.y ?? 0);
    expect(distance(weak)).toBeGreaterThan(1.3 * distance(strong));
    expect(Math.sign(weak?.x ?? 0)).toBe(Math.sign(strong?.x ?? 0));
    expect(Math.sign(weak?.y ?? 0)).toBe(Math.sign(strong?.y ?? 0));
  });

  it.each([graphWidth, widestGraph])(
    "puts the stronger closer than the weaker, whatever their directions: %d pixels",
    (width) => {
      fc.assert(
        fc.property(introducers, (known) => {
          const distances = relationshipGraph(known).places.map(({ ring, x, y }) => ({
            ring,
            distance: Math.hypot((x * width) / graphWidth, y),
          }));
          const byDistance = distances.toSorted((one, other) => one.distance - other.distance);
          const order = byDistance.map(({ ring }) => ["strong", "medium", "weak"].indexOf(ring));
          expect(order).toEqual(order.toSorted());
        }),
      );
    },
  );

  it("knows a colleague by the address, whatever the id of this visit", () => {
    const tricia = introducerCalled("tricia");
    const [before] = relationshipGraph([tricia]).places;
    const [after] = relationshipGraph([{ ...tricia, id: "crm:42" }]).places;
    expect(after).toEqual({ ...before, id: "crm:42" });
  });

  it("leaves out a sixth introducer and a seventh of the company", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const known = names.slice(0, 6).map((one) => introducerCalled(one));
    const others = names.map((one) => companyColleagueCalled(`${one}.company`));
    expect(relationshipGraph(known, others).places).toHaveLength(11);
  });
});
