import { compareText } from "../../../core/words/compareText";
import { stableNumber } from "./stableNumber";

/**
 * Gives everybody a seat of their own: the one their name stands for, or the next free one. Who sits where
 * depends on who is there, never on who came first; a newcomer moves only those whose seat they take.
 *
 * @returns seats by name, numbered from 0; nobody has one beyond `seatCount`
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
