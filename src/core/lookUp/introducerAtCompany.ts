import type { CompanyColleague, CompanyLevel, Introducer } from "./lookUp";

/** A colleague of the company level as somebody to ask: for a way to the prospect, not for an introduction. */
export function introducerAtCompany(
  { id, colleague, profile, knows, bestStrength, evidence }: CompanyColleague,
  { companyName }: Pick<CompanyLevel, "companyName">,
): Introducer {
  const person = knows[0]?.displayName;
  return {
    id,
    colleague,
    ...(profile !== undefined && { profile }),
    strength: bestStrength,
    evidence,
    atCompany: { companyName, ...(person !== undefined && { person }) },
  };
}
