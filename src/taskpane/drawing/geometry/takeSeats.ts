import { compareText } from "../../../core/words/compareText";
import { stableNumber } from "../../text/stableNumber";

/**
 * Gives each person a seat of their own: the one their name hashes to, or the next free one. The
 * seats depend on the set of people, never on the order of their arrival; a newcomer moves whoever sat
 * there, who may move the next in turn.
 *
 * @returns seats by name, numbered from 0; people beyond `seatCount` have none
 */
export function takeSeats(
  names: readonly string[],
  seatCount: number,
): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  const free = new Set(Array.from({ length: seatCount }, (_, seat) => seat));
  for (const name of [...names].sort(compareText)) {
    const own = stableNumber(name) % seatCount;
    const seat = [...free].sort((one, other) => steps(own, one) - steps(own, other))[0];
    if (seat === undefined) break;
    free.delete(seat);
    seats.set(name, seat);
  }
  return seats;

  function steps(from: number, to: number): number {
    return (to - from + seatCount) % seatCount;
  }
}
