import type { Introducer } from "./lookUp";
import type { Opinion } from "../people/opinion";

/** The rep knows better than any count: what they say stands above every band. */
const order: Readonly<Record<Opinion | "none", number>> = {
  knowsWell: 0,
  none: 1,
  notHelpful: 2,
  hasLeft: 3,
};

/** The order by what the rep said, and among equals by what the sources told: nothing is lost by taking it back. */
export function weighOpinions(introducers: readonly Introducer[]): readonly Introducer[] {
  return introducers
    .map((introducer, place) => ({ ...introducer, place: introducer.place ?? place }))
    .toSorted((one, other) => rank(one) - rank(other) || one.place - other.place);
}

/** The introducers with what the rep has said since they were ranked, by introducer id. */
export function withOpinions(
  introducers: readonly Introducer[],
  said: ReadonlyMap<string, Opinion | undefined>,
): readonly Introducer[] {
  return introducers.map((introducer, place) => {
    if (!said.has(introducer.id)) return introducer;
    const { opinion: _, ...rest } = introducer;
    const opinion = said.get(introducer.id);
    return { ...rest, place: rest.place ?? place, ...(opinion !== undefined && { opinion }) };
  });
}

function rank({ opinion }: Introducer): number {
  return order[opinion ?? "none"];
}
