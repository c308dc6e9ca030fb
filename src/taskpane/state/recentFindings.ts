import type { EmailAddress } from "../../core/emailAddress";
import type { Colleague, ColleagueProfile, Prospect } from "../../core/people";
import type {
  ColleagueProfiles,
  ContactSource,
  LookUpSources,
  ProspectRecord,
  ProspectRecords,
  SourceFindings,
  SourceName,
} from "../../core/ports";

/** Long enough for going back and forth in a thread, short enough for an opt-out to be honoured at once. */
const keptMinutes = 10;
const keptProspects = 50;

/** What was found about the last prospects, in memory only. */
export interface RecentFindings {
  /** The same sources; what one of them found for the prospect a moment ago is not asked for again. */
  readonly reuse: (prospect: Prospect, sources: LookUpSources) => ReusedSources;
}

export interface ReusedSources {
  readonly sources: LookUpSources;
  readonly askedAt: Date;
}

interface Findings {
  readonly askedAt: Date;
  readonly contacts: Map<SourceName, SourceFindings>;
  readonly profiles: KeptProfiles;
  readonly profileExtras: KeptProfiles;
  records?: readonly ProspectRecord[];
}

type KeptProfiles = Map<string, ColleagueProfile | undefined>;

export function createRecentFindings(now: () => Date): RecentFindings {
  const kept = new Map<EmailAddress, Findings>();

  function findingsFor({ address }: Prospect): Findings {
    const known = kept.get(address);
    const findings = known !== undefined && isRecent(known, now()) ? known : noFindings(now());
    kept.delete(address);
    kept.set(address, findings);
    for (const oldest of [...kept.keys()].slice(0, -keptProspects)) kept.delete(oldest);
    return findings;
  }

  return {
    reuse(prospect, sources) {
      const findings = findingsFor(prospect);
      return { sources: reusing(findings, sources), askedAt: findings.askedAt };
    },
  };
}

function noFindings(askedAt: Date): Findings {
  return { askedAt, contacts: new Map(), profiles: new Map(), profileExtras: new Map() };
}

function isRecent({ askedAt }: Findings, now: Date): boolean {
  return now.getTime() - askedAt.getTime() < keptMinutes * 60_000;
}

function reusing(findings: Findings, sources: LookUpSources): LookUpSources {
  const { contacts, records, profiles, profileExtras } = sources;
  return {
    contacts: contacts.map((source) => reusingContacts(findings, source)),
    ...(records && { records: reusingRecords(findings, records) }),
    ...(profiles && { profiles: reusingProfiles(findings.profiles, profiles) }),
    ...(profileExtras && {
      profileExtras: reusingProfiles(findings.profileExtras, profileExtras),
    }),
  };
}

function reusingContacts({ contacts }: Findings, source: ContactSource): ContactSource {
  // What the open item shows belongs to that item, not to the prospect.
  if (source.name === "message") return source;
  return {
    name: source.name,
    async findContacts(prospect) {
      const found = contacts.get(source.name) ?? (await source.findContacts(prospect));
      contacts.set(source.name, found);
      return found;
    },
  };
}

function reusingRecords(findings: Findings, records: ProspectRecords): ProspectRecords {
  return {
    async findRecords(prospect) {
      findings.records ??= await records.findRecords(prospect);
      return findings.records;
    },
  };
}

function reusingProfiles(profiles: KeptProfiles, source: ColleagueProfiles): ColleagueProfiles {
  return {
    async readProfiles(colleagues) {
      const unknown = colleagues.filter((colleague) => !profiles.has(keyOf(colleague)));
      const read = unknown.length === 0 ? [] : await source.readProfiles(unknown);
      unknown.forEach((colleague, index) => profiles.set(keyOf(colleague), read[index]));
      return colleagues.map((colleague) => profiles.get(keyOf(colleague)));
    },
  };
}

function keyOf({ displayName, addresses, crmUserId, directoryId }: Colleague): string {
  return directoryId ?? crmUserId ?? addresses[0] ?? displayName;
}
