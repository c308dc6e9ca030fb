import type { CompanyColleague } from "../../core/lookUp/lookUp";
import { capitalized } from "../text/capitalized";
import { contextOf, evidenceLine } from "../text/evidenceLine";
import type { EvidenceContext } from "../text/evidenceLine";
import type { CompanyText } from "../../words/texts/companyText";

/** "Knows Susan Halford · 3 emails – last 2 weeks ago" */
export function companyLine(
  { knows, peopleKnown, evidence }: CompanyColleague,
  context: EvidenceContext,
  text: CompanyText,
): string {
  const { list, language } = context.text;
  const { detailLevel } = contextOf(evidence, context);
  const counted =
    peopleKnown === undefined || detailLevel === "bars" ? "" : text.knowsPeople(peopleKnown);
  const named =
    knows.length === 0 ? counted : text.knows(list(knows.map(({ displayName }) => displayName)));
  const parts = [named, evidenceLine(evidence, { ...context, prospect: undefined })];
  return capitalized(parts.filter((part) => part !== "").join(" · "), language);
}
