import type { ColleagueActivity } from "../strength/colleagueActivity";
import type { Colleague, ColleagueProfile } from "../people/people";
import type { LookUp } from "./lookUp";
import type {
  CompanyContacts,
  ContactSource,
  LookUpSources,
  FoundCompany,
  FoundRecords,
  ProspectRecords,
  SourceFindings,
} from "./ports";
import type { SourceName } from "../evidence/sourceName";
import { createShortMemory } from "../shortMemory";

const keptProspects = 50;

/** A cache of the findings about the last prospects, in memory only. */
export interface RecentFindings {
  /** The same sources; what one of them found for rep and prospect a moment ago is not asked for again. */
  readonly reuse: (lookUp: SearchedPair, sources: LookUpSources) => ReusedSources;
}

/** Another account sees other things, so what was found for one rep is not reused for another. */
type SearchedPair = Pick<LookUp, "prospect" | "rep" | "now">;

export interface ReusedSources {
  readonly sources: LookUpSources;
  readonly askedAt: Date;
}

interface Findings {
  readonly askedAt: Date;
  readonly contacts: Map<SourceName, SourceFindings>;
  readonly profiles: Kept<ColleagueProfile>;
  readonly profileExtras: Kept<ColleagueProfile>;
  readonly activities: Kept<ColleagueActivity>;
  records?: FoundRecords;
  company?: FoundCompany;
}

/** By colleague; undefined where there was nothing to find. */
type Kept<Value> = Map<string, Value | undefined>;

/** Reads something of each colleague, in the order asked. */
type ReadEach<Value> = (
  colleagues: readonly Colleague[],
) => Promise<readonly (Value | undefined)[]>;

export function createRecentFindings(now: () => Date): RecentFindings {
  const kept = createShortMemory<Findings>({
    capacity: keptProspects,
    now: () => now().getTime(),
  });

  function findingsFor(lookUp: SearchedPair): Findings {
    const key = JSON.stringify([lookUp.prospect.address, lookUp.rep.addresses]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const findings = noFindings(lookUp.now);
    kept.set(key, findings);
    return findings;
  }

  return {
    reuse(lookUp, sources) {
      const findings = findingsFor(lookUp);
      return { sources: reusing(findings, sources), askedAt: findings.askedAt };
    },
  };
}

function noFindings(askedAt: Date): Findings {
  return {
    askedAt,
    contacts: new Map(),
    profiles: new Map(),
    profileExtras: new Map(),
    activities: new Map(),
  };
}

function reusing(findings: Findings, sources: LookUpSources): LookUpSources {
  const { contacts, records, company, profiles, profileExtras, activities } = sources;
  return {
    // Who opted out is asked anew each time.
    ...sources,
    contacts: contacts.map((source) => reusingContacts(findings, source)),
    ...(records && { records: reusingRecords(findings, records) }),
    ...(company && { company: reusingCompany(findings, company) }),
    ...(profiles && {
      profiles: { readProfiles: reusingEach(findings.profiles, profiles.readProfiles) },
    }),
    ...(profileExtras && {
      profileExtras: {
        readProfiles: reusingExtras(findings.profileExtras, profileExtras.readProfiles),
      },
    }),
    ...(activities && {
      activities: { readActivities: reusingEach(findings.activities, activities.readActivities) },
    }),
  };
}

function reusingContacts({ contacts }: Findings, source: ContactSource): ContactSource {
  // Findings of the open item belong to that item, not to the prospect: they are not cached.
  if (source.name === "message") return source;
  return {
    name: source.name,
    async findContacts(prospect, tell) {
      const found = contacts.get(source.name) ?? (await source.findContacts(prospect, tell));
      // An answer of which a part failed is worth asking for again.
      if (found.coverage.missingBecause === undefined) contacts.set(source.name, found);
      return found;
    },
  };
}

function reusingRecords(findings: Findings, records: ProspectRecords): ProspectRecords {
  return {
    async findRecords(prospect) {
      const found = findings.records ?? (await records.findRecords(prospect));
      // An answer of which a part failed is worth asking for again.
      if (found.coverage.missingBecause === undefined) findings.records = found;
      return found;
    },
  };
}

function reusingCompany(findings: Findings, company: CompanyContacts): CompanyContacts {
  return {
    async findCompanyContacts(prospect) {
      const found = findings.company ?? (await company.findCompanyContacts(prospect));
      if (found.coverage.missingBecause === undefined) findings.company = found;
      return found;
    },
  };
}

function reusingEach<Value>(kept: Kept<Value>, readEach: ReadEach<Value>): ReadEach<Value> {
  return async (colleagues) => {
    const unknown = colleagues.filter((colleague) => !kept.has(keyOf(colleague)));
    const read = unknown.length === 0 ? [] : await readEach(unknown);
    unknown.forEach((colleague, index) => kept.set(keyOf(colleague), read[index]));
    return colleagues.map((colleague) => kept.get(keyOf(colleague)));
  };
}

/**
 * Reads again whoever is asked about again in one look-up, because more may be known of them by now, and
 * whose photo or presence is missing: the read before may have been broken off.
 */
function reusingExtras(
  kept: Kept<ColleagueProfile>,
  readEach: ReadEach<ColleagueProfile>,
): ReadEach<ColleagueProfile> {
  const asked = new Set<string>();
  return async (colleagues) => {
    const keys = colleagues.map(keyOf);
    const unknown = colleagues.filter((_, index) => {
      const key = keys[index] ?? "";
      return asked.has(key) || !isWhole(kept.get(key));
    });
    for (const key of keys) asked.add(key);
    const read = unknown.length === 0 ? [] : await readEach(unknown);
    unknown.forEach((colleague, index) => {
      if (read[index] !== undefined) kept.set(keyOf(colleague), read[index]);
    });
    return keys.map((key) => kept.get(key));
  };
}

function isWhole(profile: ColleagueProfile | undefined): boolean {
  return profile?.photoUrl !== undefined && profile.presence !== undefined;
}

function keyOf({ displayName, addresses, crmUserId, directoryId }: Colleague): string {
  return directoryId ?? crmUserId ?? addresses[0] ?? displayName;
}
