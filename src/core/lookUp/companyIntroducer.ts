import type { CompanyColleague, CompanyLevel, Introducer } from "./lookUp";

/**
 * A colleague of the company level as somebody to ask. Their evidence is about others at the company, so
 * whoever speaks of it has to look at `throughCompany` first.
 */
export function companyIntroducer(
  { companyName }: Pick<CompanyLevel, "companyName">,
  { id, colleague, profile, knows, evidence }: CompanyColleague,
): Introducer {
  return {
    id,
    colleague,
    ...(profile !== undefined && { profile }),
    strength: "weak",
    evidence,
    throughCompany: { companyName, knows },
  };
}
