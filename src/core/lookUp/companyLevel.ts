import { isAcquainted, summarizeEvidence } from "../evidence/evidence";
import { domainOf } from "../people/emailAddress";
import type { ContactDay } from "../evidence/contactDay";
import type { CompanyColleague, CompanyLevel, Introducer, LookUp } from "./lookUp";
import { colleagueKeys, mergeColleagues } from "./mergeColleagues";
import type { KnownColleague, SourceAnswer } from "./mergeColleagues";
import type { CompanyContact, FoundCompany, ProspectRecord } from "./ports";
import { rankIntroducers } from "./rankIntroducers";

/** Less prominent than the introducers, so few of them. */
const companyColleaguesShown = 6;

/** Where so many know the prospect, nobody who knows somebody else there is any use. */
const enoughIntroducers = 5;

interface Known {
  readonly answers: readonly SourceAnswer[];
  /** All who may be offered for the prospect. */
  readonly ranked: readonly Introducer[];
  readonly records: readonly ProspectRecord[];
  /** As the CRM tells it, once it was asked. */
  readonly found?: FoundCompany | undefined;
}

/** True where so many know the prospect that the company level is not asked for, and not shown. */
export function isEnough(ranked: readonly Introducer[]): boolean {
  return ranked.filter(({ evidence }) => isAcquainted(evidence)).length >= enoughIntroducers;
}

/**
 * The colleagues who know somebody else at the prospect's company, best first, chosen like introducers;
 * undefined while no source could tell, and where enough know the prospect. Who is named by a record of the
 * prospect's alone may be among them.
 */
export function companyLevelOf(
  lookUp: LookUp,
  { answers, ranked, records, found }: Known,
): CompanyLevel | undefined {
  const telling = tellingOf(answers, found);
  if (telling.length === 0 || isEnough(ranked)) return undefined;

  const known = mergeColleagues(telling);
  const contacts = telling.flatMap(
    ({ findings }) => findings.contacts as readonly CompanyContact[],
  );
  const acquainted = ranked.filter(({ evidence }) => isAcquainted(evidence));
  const ties = known
    .filter((one) => !acquainted.some((introducer) => isSamePerson(one, introducer)))
    .flatMap((one) => tiesOf(one, contacts));
  const best = rankIntroducers(
    ties.map(({ tie }) => tie),
    lookUp,
  );
  const companyName = records.map((record) => record.companyName).find(Boolean);
  return {
    companyName: companyName ?? found?.companyName ?? domainOf(lookUp.prospect.address),
    colleagues: gathered(best, ties).slice(0, companyColleaguesShown),
  };
}

/** The answers as if the company were the prospect. */
function tellingOf(
  answers: readonly SourceAnswer[],
  found: FoundCompany | undefined,
): readonly SourceAnswer[] {
  const told = answers.flatMap(({ source, findings }) =>
    findings.company === undefined
      ? []
      : [{ source, findings: { ...findings, contacts: findings.company } }],
  );
  if (found === undefined) return told;
  const { contacts, coverage } = found;
  return [{ source: "crm", findings: { contacts, coverage } }, ...told];
}

/** A colleague and one person they know at the company; or all of them, where nobody names them. */
interface Tie {
  readonly tie: KnownColleague;
  readonly of: KnownColleague;
  readonly person?: string;
  readonly peopleKnown: number;
}

function tiesOf(one: KnownColleague, contacts: readonly CompanyContact[]): readonly Tie[] {
  const own = contacts.filter(({ colleague }) =>
    colleagueKeys(colleague).some((key) => one.keys.includes(key)),
  );
  const byPerson = new Map<string, readonly ContactDay[]>();
  for (const { displayName, days } of own.flatMap(({ people }) => people ?? [])) {
    byPerson.set(displayName, [...(byPerson.get(displayName) ?? []), ...days]);
  }
  const peopleKnown = Math.max(1, byPerson.size, ...own.map((contact) => contact.peopleKnown));
  const id = companyId(one);
  if (byPerson.size === 0) return [{ tie: { ...one, id }, of: one, peopleKnown }];
  const { sources } = one.evidence;
  return [...byPerson].map(([person, days], place) => ({
    tie: {
      ...one,
      id: `${id} ${place}`,
      evidence: summarizeEvidence({ days, mentions: [], sources }),
    },
    of: one,
    person,
    peopleKnown,
  }));
}

/** Who is in both lists has a button in both. */
function companyId({ id }: KnownColleague): string {
  return `company:${id}`;
}

/** One entry for each colleague, in the order of their best tie. */
function gathered(best: readonly Introducer[], ties: readonly Tie[]): readonly CompanyColleague[] {
  const byTie = new Map(ties.map((one) => [one.tie.id, one]));
  const entries = new Map<string, CompanyColleague>();
  for (const { id, colleague, strength } of best) {
    const tie = byTie.get(id);
    if (tie === undefined) continue;
    const { of, person, peopleKnown } = tie;
    const known = entries.get(of.id);
    const there = person === undefined ? [] : [{ displayName: person, strength }];
    entries.set(of.id, {
      id: companyId(of),
      colleague,
      knows: [...(known?.knows ?? []), ...there],
      peopleKnown,
      bestStrength: known?.bestStrength ?? strength,
      evidence: of.evidence,
    });
  }
  return [...entries.values()];
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
