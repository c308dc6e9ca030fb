import type { GraphPlace } from "./relationshipGraph";

export type Direction = "left" | "right" | "up" | "down";

/**
 * The nearest person in a direction; undefined where there is none. Each direction covers a quarter
 * of the plane, so that every person can be reached from every other one.
 */
export function placeTowards(
  places: readonly GraphPlace[],
  from: GraphPlace,
  direction: Direction,
): GraphPlace | undefined {
  return places
    .map((place) => ({ place, ...stepTo(place, from, direction) }))
    .filter(({ ahead, aside }) => ahead > 0 && ahead >= aside)
    .sort((one, other) => one.ahead + one.aside - (other.ahead + other.aside))[0]?.place;
}

interface Step {
  readonly ahead: number;
  readonly aside: number;
}

function stepTo(to: GraphPlace, from: GraphPlace, direction: Direction): Step {
  const [x, y] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case "right":
      return { ahead: x, aside: Math.abs(y) };
    case "left":
      return { ahead: -x, aside: Math.abs(y) };
    case "down":
      return { ahead: y, aside: Math.abs(x) };
    case "up":
      return { ahead: -y, aside: Math.abs(x) };
  }
}
