import type { ConnectionStrength } from "../../../src/core/strength/connectionStrength";
import type { CompanyColleague, CompanyLevel } from "../../../src/core/lookUp/lookUp";
import type { GalleryState } from "../galleryState";
import { christie, emails, introducer, jorg, meeting, tricia } from "./colleagues";
import { lookUp, result } from "./lookUps";

function knowsThere(name: string, people: readonly string[], newest: number): CompanyColleague {
  const days = [...emails(newest, 3), meeting(newest + 30)];
  const { id, colleague, evidence } = introducer({ name, strength: "weak", days });
  const bestStrength: ConnectionStrength = newest < 30 ? "strong" : newest < 80 ? "medium" : "weak";
  const knows = people.map((displayName) => ({ displayName, strength: bestStrength }));
  return { id, colleague, knows, bestStrength, evidence };
}

/** As many as the outer ring has room for. */
const six: CompanyLevel = {
  companyName: "Fourth Coffee",
  colleagues: [
    knowsThere("Pradeep Gupta", ["Susan Halford", "Amy Alberts"], 9),
    knowsThere("Nestor Wilke", ["Susan Halford"], 40),
    knowsThere("Grady Archie", ["Sidney Higa"], 61),
    knowsThere("Johanna Lorenz", ["Amy Alberts"], 75),
    knowsThere("Henrietta Mueller", ["Amy Alberts"], 90),
    knowsThere("Patti Fernandez", ["Sidney Higa"], 200),
  ],
};

const two: CompanyLevel = { ...six, colleagues: six.colleagues.slice(0, 2) };

export const companyStates: readonly GalleryState[] = [
  {
    name: "company",
    shows: "pane",
    state: lookUp({ result: result({ introducers: [tricia, christie], company: two }) }),
  },
  {
    name: "only-company",
    shows: "pane",
    state: lookUp({ result: result({ introducers: [], company: two }) }),
  },
  { name: "graph", shows: "pane", view: "graph", state: lookUp() },
  {
    name: "graph-of-one",
    shows: "pane",
    view: "graph",
    state: lookUp({ result: result({ introducers: [christie] }) }),
  },
  {
    name: "graph-with-company",
    shows: "pane",
    view: "graph",
    state: lookUp({ result: result({ company: six }) }),
  },
  {
    name: "graph-opened",
    shows: "pane",
    view: "graph",
    state: lookUp({
      result: result({ introducers: [tricia, christie, jorg], company: two }),
    }),
    presses: "li:first-child > .graph-node",
  },
];
