import type { ConnectionStrength } from "../../../core/strength/connectionStrength";
import type { CompanyColleague, Introducer } from "../../../core/lookUp/lookUp";
import { takeSeats } from "./takeSeats";

// Lengths are in pixels of the narrowest pane: 320 without its margins. A wider one stretches them sideways.
export const graphWidth = 288;

/** In a wider drawing a strong connection to the side would be longer than a medium one upwards. */
export const widestGraph = 336;

/**
 * The fixed distance from the upper edge to the prospect, so that no node moves when others arrive.
 */
const prospectY = 182;
const heightOfIntroducers = 346;
const heightWithCompany = 423;

/** Rings around the prospect, from the inside out. */
export type Ring = ConnectionStrength | "company";

interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Half axes. The outer ring leaves the pane at its sides, where no node would fit. */
export const ringAxes: Readonly<Record<Ring, Offset>> = {
  strong: { x: 76, y: 79 },
  medium: { x: 91, y: 95 },
  weak: { x: 106, y: 110 },
  company: { x: 280, y: 192 },
};

export interface PersonSize {
  /** Diameter of the picture. */
  readonly picture: number;
  /** Height of the label: two lines of name, and the strength of an introducer. */
  readonly label: number;
  readonly width: number;
}

const introducerSize: PersonSize = { picture: 40, label: 50, width: 74 };

export const personSizes: Readonly<Record<Ring, PersonSize>> = {
  strong: introducerSize,
  medium: introducerSize,
  weak: introducerSize,
  company: { picture: 28, label: 34, width: 70 },
};

/**
 * Directions from the prospect, by seat: consecutive ones lie far apart, so that two people look balanced.
 */
const introducerSeats: readonly Offset[] = [
  { x: 0, y: -1 },
  { x: 0.574, y: 0.819 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -0.574, y: 0.819 },
];

const companySeats: readonly Offset[] = [
  { x: 0.13, y: 0.992 },
  { x: -0.382, y: 0.924 },
  { x: 0.382, y: -0.924 },
  { x: -0.13, y: 0.992 },
  { x: 0.382, y: 0.924 },
  { x: -0.382, y: -0.924 },
];

export interface RelationshipGraph {
  readonly height: number;
  readonly prospectY: number;
  /** Introducers, then colleagues of the company level, each in the order given. */
  readonly places: readonly GraphPlace[];
}

/** The centre of somebody's picture, as an offset from the prospect. */
export interface GraphPlace extends Offset {
  readonly id: string;
  readonly ring: Ring;
  /** The side of the picture on which no line to the prospect runs through the label. */
  readonly label: "above" | "below";
}

/**
 * Places everybody: the direction says who it is, the distance how well they know the prospect. So a
 * colleague stays in one direction from visit to visit, and only comes closer or goes.
 */
export function relationshipGraph(
  introducers: readonly Introducer[],
  company: readonly CompanyColleague[] = [],
): RelationshipGraph {
  const inner = placed(introducers, introducerSeats, ({ strength }) => strength);
  const outer = placed(company, companySeats, () => "company");
  return {
    height: outer.length > 0 ? heightWithCompany : heightOfIntroducers,
    prospectY,
    places: [...inner, ...outer],
  };
}

/** A person without a free seat is not drawn. */
function placed<Somebody extends CompanyColleague | Introducer>(
  people: readonly Somebody[],
  seats: readonly Offset[],
  ringOf: (person: Somebody) => Ring,
): readonly GraphPlace[] {
  const taken = takeSeats(people.map(nameOf), seats.length);
  return people.flatMap((person) => {
    const seat = seats[taken.get(nameOf(person)) ?? -1];
    return seat === undefined ? [] : [placeOn(ringOf(person), person.id, seat)];
  });
}

/** The address is the same on every visit; an id may depend on which source answered first. */
function nameOf({ colleague, id }: CompanyColleague | Introducer): string {
  return colleague.addresses[0] ?? id;
}

function placeOn(ring: Ring, id: string, seat: Offset): GraphPlace {
  const axes = ringAxes[ring];
  return {
    id,
    ring,
    x: seat.x * axes.x,
    y: seat.y * axes.y,
    label: ring !== "company" && seat.y <= 0 ? "above" : "below",
  };
}
