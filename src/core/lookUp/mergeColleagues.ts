import { compareText } from "../words/compareText";
import { reachesOneOf, untagged } from "../people/emailAddress";
import type { EmailAddress } from "../people/emailAddress";
import { summarizeEvidence } from "../evidence/evidence";
import { groupBySharedKey } from "../people/groupBySharedKey";
import type { Evidence } from "../evidence/evidence";
import { mergeContactDays } from "../evidence/mergeContactDays";
import { mergeTieredDays } from "../evidence/mergeTieredDays";
import type { ContactTiers } from "../evidence/contactPeriods";
import type { SourceDays } from "../evidence/mergeTieredDays";
import { withoutContacts } from "../evidence/withoutContacts";
import type { Colleague } from "../people/people";
import type { ColleagueActivity } from "../strength/colleagueActivity";
import type { ColleagueContact, Identities, SourceFindings } from "./ports";
import type { SourceName } from "../evidence/sourceName";
import { nameFromAddress } from "../people/nameFromAddress";
import { personName } from "../words/personName";
import { sourceOrder } from "../evidence/sourceName";

/** The answer of one source. */
export interface SourceAnswer {
  readonly source: SourceName;
  readonly findings: SourceFindings;
}

/** One colleague, with everything any source knows of them and the prospect. */
export interface KnownColleague {
  /** Does not change when further sources tell more. */
  readonly id: string;
  /** All they are known by: ids and addresses. */
  readonly keys: readonly string[];
  readonly colleague: Colleague;
  readonly evidence: Evidence;
  /** As a source of contacts knows it. */
  readonly activity?: ColleagueActivity;
}

interface Sighting extends ColleagueContact {
  readonly source: SourceName;
  readonly tiers?: ContactTiers | undefined;
}

/**
 * One colleague however many names the sources know them by: who shares an id or an address is the
 * same. The CRM's name and address come first. The order of answers and contacts does not matter.
 *
 * @param previous - the outcome of fewer answers in the same look-up, for ids that stay
 * @param identities - what the directory said of addresses that a source only saw
 */
export function mergeColleagues(
  answers: readonly SourceAnswer[],
  previous: readonly KnownColleague[] = [],
  identities: Identities = new Map(),
): readonly KnownColleague[] {
  const sightings = answers.flatMap(({ source, findings }) =>
    findings.contacts.map((contact): Sighting => {
      const colleague = identified(contact.colleague, identities);
      return { ...contact, colleague, source, tiers: findings.tiers };
    }),
  );
  const nobodys = new Set(answers.flatMap(({ findings }) => findings.nobodys ?? []));
  return groupBySharedKey(sightings, ({ colleague }) => colleagueKeys(colleague))
    .filter(({ items }) => !isNobody(items, nobodys))
    .map(({ keys, items }) => {
      const sorted = [...items].sort(byBelief);
      return {
        id: idOf(keys, previous),
        keys: [...keys].sort(),
        colleague: mergeNames(sorted.map(({ colleague }) => colleague)),
        evidence: mergeEvidence(sorted),
        ...activityIn(sorted),
      };
    })
    .sort((one, other) => compareText(one.id, other.id));
}

/**
 * Whether one source knows by the name that nobody stands behind the addresses, and another has just them.
 * Who has an account or a name of their own somewhere is somebody.
 */
function isNobody(sightings: readonly Sighting[], nobodys: ReadonlySet<EmailAddress>): boolean {
  return sightings.every(
    ({ colleague: { addresses, displayName, crmUserId, directoryId } }) =>
      crmUserId === undefined &&
      directoryId === undefined &&
      addresses.every((address) => reachesOneOf(address, nobodys)) &&
      ["", ...addresses.map(nameFromAddress)].includes(personName(displayName)),
  );
}

/** The name that a source gives stays; where it gave none, the directory's counts. */
function identified(colleague: Colleague, identities: Identities): Colleague {
  const told = colleague.addresses.flatMap((address) => identities.get(address) ?? []);
  const user = told.find((one) => one !== "unknown");
  if (user === undefined)
    return told.length === 0 ? colleague : { ...colleague, inDirectory: "unknown" };
  const displayName = personName(colleague.displayName) || user.displayName;
  const addresses = [...new Set([...colleague.addresses, ...user.addresses])];
  return { ...user, ...colleague, displayName, addresses, inDirectory: "known" };
}

/** All that a colleague is known by. */
export function colleagueKeys({ crmUserId, directoryId, addresses }: Colleague): readonly string[] {
  return [
    ...addresses.map(untagged),
    ...(crmUserId === undefined ? [] : [`crm:${crmUserId}`]),
    ...(directoryId === undefined ? [] : [`directory:${directoryId}`]),
  ];
}

function idOf(keys: readonly string[], previous: readonly KnownColleague[]): string {
  const known = previous.find((colleague) => colleague.keys.some((key) => keys.includes(key)));
  return known?.id ?? [...keys].sort()[0] ?? "";
}

function mergeNames(colleagues: readonly Colleague[]): Colleague {
  const addresses = [...new Set(colleagues.flatMap((colleague) => colleague.addresses))];
  const names = colleagues.map(({ displayName }) => personName(displayName)).filter(Boolean);
  const [address] = addresses;
  const inDirectory = colleagues.map((colleague) => colleague.inDirectory);
  const crmUserId = colleagues.find((colleague) => colleague.crmUserId)?.crmUserId;
  const directoryId = colleagues.find((colleague) => colleague.directoryId)?.directoryId;
  return {
    // A source without a name gives the address in its place, which is no name.
    displayName: names[0] ?? (address && (nameFromAddress(address) ?? address)) ?? "",
    addresses,
    ...aliasesOf(colleagues),
    ...(crmUserId !== undefined && { crmUserId }),
    ...(directoryId !== undefined && { directoryId }),
    ...(colleagues.some(({ hasLeft }) => hasLeft) && { hasLeft: true }),
    ...toldByDirectory(inDirectory),
  };
}

function aliasesOf(colleagues: readonly Colleague[]): Pick<Colleague, "aliases"> {
  const aliases = [...new Set(colleagues.flatMap((colleague) => colleague.aliases ?? []))];
  return aliases.length === 0 ? {} : { aliases };
}

/** One address that the directory knows is enough: an alias may not be visible there. */
function toldByDirectory(
  told: readonly Colleague["inDirectory"][],
): Pick<Colleague, "inDirectory"> {
  if (told.includes("known")) return { inDirectory: "known" };
  return told.includes("unknown") ? { inDirectory: "unknown" } : {};
}

function mergeEvidence(sightings: readonly Sighting[]): Evidence {
  const sources = sourceOrder.filter((name) => sightings.some(({ source }) => source === name));
  const daysBySource = sources.map((name): SourceDays => {
    const ofSource = sightings.filter(({ source }) => source === name);
    const days = ofSource.flatMap((sighting) => sighting.days);
    const tiers = ofSource[0]?.tiers;
    return { days, ...(tiers !== undefined && { tiers }) };
  });
  const ofOpenItem = sightings.filter(({ source }) => source === "message");
  return summarizeEvidence({
    days: withoutContacts(
      mergeTieredDays(daysBySource),
      mergeContactDays(ofOpenItem.map(({ days }) => days)),
    ),
    mentions: sightings.flatMap(({ mentions }) => mentions ?? []),
    topics: sightings.flatMap(({ topics }) => topics ?? []),
    wroteToRepAt: latestOf(sightings.flatMap(({ wroteToRepAt }) => wroteToRepAt ?? [])),
    sources,
  });
}

function activityIn(sightings: readonly Sighting[]): Pick<KnownColleague, "activity"> {
  const known = sightings.find(({ activity }) => activity !== undefined)?.activity;
  return known === undefined ? {} : { activity: known };
}

function latestOf(moments: readonly Date[]): Date | undefined {
  return moments.toSorted((one, other) => other.getTime() - one.getTime())[0];
}

function byBelief(one: Sighting, other: Sighting): number {
  return (
    sourceOrder.indexOf(one.source) - sourceOrder.indexOf(other.source) ||
    compareText(spelling(one.colleague), spelling(other.colleague))
  );
}

function spelling(colleague: Colleague): string {
  const { displayName, addresses, crmUserId = "", directoryId = "" } = colleague;
  return [displayName, ...addresses, crmUserId, directoryId].join("\n");
}
