import { relationshipGraph } from "./geometry/relationshipGraph";
import type { GraphPlace, RelationshipGraph } from "./geometry/relationshipGraph";
import type { CompanyColleague, Introducer } from "../../core/lookUp/lookUp";
import { companyLine } from "../company/companyLine";
import type { CompanyText } from "../../words/texts/companyText";
import type { LookUpView } from "../state/paneState";
import { evidenceContext } from "../text/evidenceLine";
import { introducerLine } from "../text/earlierLine";
import type { PaneText } from "../../words/texts/paneText";

/** Somebody in the drawing: place, person, and evidence in words. */
export interface GraphPerson {
  readonly place: GraphPlace;
  readonly person: Introducer | CompanyColleague;
  readonly evidence: string;
}

export interface DrawnGraph extends RelationshipGraph {
  readonly people: readonly GraphPerson[];
}

export function isIntroducer(person: Introducer | CompanyColleague): person is Introducer {
  return "strength" in person;
}

/** Nobody is drawn twice: who is in the list by the record's word alone may know somebody there too. */
function outerRing({ rows, result }: LookUpView): readonly CompanyColleague[] {
  const drawn = new Set(rows.flatMap(({ colleague }) => colleague.addresses));
  const colleagues = result?.company?.colleagues ?? [];
  return colleagues.filter(({ colleague }) => !colleague.addresses.some((one) => drawn.has(one)));
}

/** Everybody the view knows of, in their places. */
export function drawnGraph(view: LookUpView, text: PaneText, companyText: CompanyText): DrawnGraph {
  const company = outerRing(view);
  const context = evidenceContext(view, text);
  const persons = new Map([...view.rows, ...company].map((person) => [person.id, person]));
  const graph = relationshipGraph(view.rows, company);
  const people = graph.places.flatMap((place) => {
    const person = persons.get(place.id);
    if (person === undefined) return [];
    const evidence = isIntroducer(person)
      ? introducerLine(person, context)
      : companyLine(person, context, companyText);
    return [{ place, person, evidence }];
  });
  return { ...graph, people };
}
