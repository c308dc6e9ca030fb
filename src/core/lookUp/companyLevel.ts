import { domainOf } from "../people/emailAddress";
import type { CompanyColleague, CompanyLevel, Introducer, LookUp } from "./lookUp";
import { mergeColleagues } from "./mergeColleagues";
import type { SourceAnswer } from "./mergeColleagues";
import type { ProspectRecord } from "./ports";
import { rankIntroducers } from "./rankIntroducers";

/** Less prominent than the introducers, so few of them. */
const companyColleaguesShown = 6;

interface Known {
  readonly answers: readonly SourceAnswer[];
  /** All who know the prospect: they are no news at the company. */
  readonly ranked: readonly Introducer[];
  readonly records: readonly ProspectRecord[];
}

/**
 * The colleagues who know somebody else at the prospect's company, best first, chosen like introducers;
 * undefined while no source could tell.
 */
export function companyLevelOf(
  lookUp: LookUp,
  { answers, ranked, records }: Known,
): CompanyLevel | undefined {
  const telling = answers.filter(({ findings }) => findings.company !== undefined);
  if (telling.length === 0) return undefined;

  const known = mergeColleagues(
    telling.map(({ source, findings }) => ({
      source,
      findings: { ...findings, contacts: findings.company ?? [] },
    })),
  );
  const colleagues = rankIntroducers(known, lookUp)
    .filter((one) => !ranked.some((introducer) => isSamePerson(one, introducer)))
    .slice(0, companyColleaguesShown);
  const companyName = records.map((record) => record.companyName).find(Boolean);
  return {
    companyName: companyName ?? domainOf(lookUp.prospect.address),
    colleagues: colleagues.map((one) => toCompanyColleague(one, telling)),
  };
}

function toCompanyColleague(
  { id, colleague, evidence }: Introducer,
  telling: readonly SourceAnswer[],
): CompanyColleague {
  const counts = telling
    .flatMap(({ findings }) => findings.company ?? [])
    .filter((contact) => sharesAddress(contact, { colleague }))
    .map(({ peopleKnown }) => peopleKnown);
  return { id, colleague, knows: [], peopleKnown: Math.max(1, ...counts), evidence };
}

type Named = Pick<Introducer, "colleague">;

function isSamePerson(one: Named, other: Named): boolean {
  const { directoryId } = one.colleague;
  const isSameAccount = directoryId !== undefined && directoryId === other.colleague.directoryId;
  return isSameAccount || sharesAddress(one, other);
}

function sharesAddress(one: Named, other: Named): boolean {
  return one.colleague.addresses.some((address) => other.colleague.addresses.includes(address));
}
