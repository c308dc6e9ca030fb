import { placeTowards } from "./geometry/placeTowards";
import type { Direction } from "./geometry/placeTowards";
import type { GraphPlace } from "./geometry/relationshipGraph";

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const mirrored: Readonly<Record<Direction, Direction>> = {
  left: "right",
  right: "left",
  up: "up",
  down: "down",
};

/** The place a key leads to; left and right are swapped in languages written from right to left. */
export function placeForKey(
  key: string,
  places: readonly GraphPlace[],
  { from, reading }: { readonly from: string | undefined; readonly reading: "ltr" | "rtl" },
): GraphPlace | undefined {
  if (key === "Home") return places[0];
  if (key === "End") return places.at(-1);
  const direction = directions[key];
  const start = places.find(({ id }) => id === from);
  if (direction === undefined || start === undefined) return undefined;
  return placeTowards(places, start, reading === "rtl" ? mirrored[direction] : direction);
}
