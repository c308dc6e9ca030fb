import { compareText } from "../words/compareText";
import { untagged } from "../people/emailAddress";
import { summarizeEvidence } from "../evidence/evidence";
import { groupBySharedKey } from "../people/groupBySharedKey";
import type { Evidence } from "../evidence/evidence";
import { mergeContactDays } from "../evidence/mergeContactDays";
import type { Colleague } from "../people/people";
import type { ColleagueContact, SourceFindings } from "./ports";
import type { SourceName } from "../evidence/sourceName";
import { safeText } from "../words/safeText";
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
}

interface Sighting extends ColleagueContact {
  readonly source: SourceName;
}

/**
 * One colleague however many names the sources know them by: who shares an id or an address is the
 * same. The CRM's name and address come first. The order of answers and contacts does not matter.
 *
 * @param previous - the outcome of fewer answers in the same look-up, for ids that stay
 */
export function mergeColleagues(
  answers: readonly SourceAnswer[],
  previous: readonly KnownColleague[] = [],
): readonly KnownColleague[] {
  const sightings = answers.flatMap(({ source, findings }) =>
    findings.contacts.map((contact): Sighting => ({ ...contact, source })),
  );
  return groupBySharedKey(sightings, ({ colleague }) => keysOf(colleague))
    .map(({ keys, items }) => {
      const sorted = [...items].sort(byBelief);
      return {
        id: idOf(keys, previous),
        keys: [...keys].sort(),
        colleague: mergeNames(sorted.map(({ colleague }) => colleague)),
        evidence: mergeEvidence(sorted),
      };
    })
    .sort((one, other) => compareText(one.id, other.id));
}

function keysOf({ crmUserId, directoryId, addresses }: Colleague): readonly string[] {
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
  const names = colleagues.map(({ displayName }) => safeText(displayName)).filter(Boolean);
  const crmUserId = colleagues.find((colleague) => colleague.crmUserId)?.crmUserId;
  const directoryId = colleagues.find((colleague) => colleague.directoryId)?.directoryId;
  return {
    // A source without a name gives the address in its place.
    displayName: names.find((name) => !name.includes("@")) ?? names[0] ?? addresses[0] ?? "",
    addresses,
    ...(crmUserId !== undefined && { crmUserId }),
    ...(directoryId !== undefined && { directoryId }),
    ...(colleagues.some(({ hasLeft }) => hasLeft) && { hasLeft: true }),
  };
}

function mergeEvidence(sightings: readonly Sighting[]): Evidence {
  const sources = sourceOrder.filter((name) => sightings.some(({ source }) => source === name));
  const daysBySource = sources.map((name) =>
    sightings.filter(({ source }) => source === name).flatMap(({ days }) => days),
  );
  return summarizeEvidence({
    days: mergeContactDays(daysBySource),
    mentions: sightings.flatMap(({ mentions }) => mentions ?? []),
    wroteToRepAt: latestOf(sightings.flatMap(({ wroteToRepAt }) => wroteToRepAt ?? [])),
    sources,
  });
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

function spelling({ displayName, addresses, crmUserId = "", directoryId = "" }: Colleague): string {
  return [displayName, ...addresses, crmUserId, directoryId].join("\n");
}
