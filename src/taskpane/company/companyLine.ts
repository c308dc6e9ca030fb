import type { CompanyColleague } from "../../core/lookUp/lookUp";
import { capitalized } from "../text/capitalized";
import { evidenceLine } from "../text/evidenceLine";
import type { EvidenceContext } from "../text/evidenceLine";
import type { CompanyText } from "../../words/texts/companyText";

/** "Knows Susan Halford · 3 emails – last 2 weeks ago" */
export function companyLine(
  { knows, evidence }: CompanyColleague,
  context: EvidenceContext,
  text: CompanyText,
): string {
  const { list, language } = context.text;
  const parts = [text.knows(list(knows)), evidenceLine(evidence, context)];
  return capitalized(parts.filter((part) => part !== "").join(" · "), language);
}
