import type { CompanyColleague, CompanyLevel } from "../../../src/core/lookUp/lookUp";
import type { GalleryState } from "../galleryState";
import { christie, emails, introducer, jorg, meeting, tricia } from "./colleagues";
import { lookUp, result } from "./lookUps";

function knowsThere(name: string, knows: readonly string[], newest: number): CompanyColleague {
  const days = [...emails(newest, 3), meeting(newest + 30)];
  const { id, colleague, evidence } = introducer({ name, strength: "weak", days });
  return { id, colleague, knows, evidence };
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
  { name: "company", shows: "pane", state: lookUp({ result: result({ company: two }) }) },
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
