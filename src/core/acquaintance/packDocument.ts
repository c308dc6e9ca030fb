import { periodOf, firstWholeBlock, tiersAsOf } from "../evidence/contactPeriods";
import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { domainOf } from "../people/emailAddress";
import { compareText } from "../words/compareText";
import { mostColleagues } from "./acquaintanceDocument";
import type { AcquaintanceDocument, AcquaintedColleague } from "./acquaintanceDocument";
import { createByteWriter } from "./bytes/byteWriter";
import { padded } from "./bytes/padding";
import { writeNamed } from "./colleagueEntry";
import { writeContacts } from "./contactLists";
import { abouts, formatVersion } from "./documentFormat";

export interface Packing {
  /** The last day that is told of. */
  readonly asOfDay: DayNumber;
  /** What is older by so many days is left out, and the block of weeks that it lies in. */
  readonly horizonDays: number;
}

/**
 * The document as bytes, padded. The same document gives the same bytes whatever the order of its parts,
 * and a day later too, unless a day has become part of a week.
 */
export function packDocument(
  { about, colleagues, furtherColleagues }: AcquaintanceDocument,
  packing: Packing,
): Uint8Array<ArrayBuffer> {
  const known = colleagues
    .map((colleague) => withinHorizon(colleague, packing))
    .filter(({ days }) => days.length > 0)
    .sort(latestFirst);
  const kept = known.slice(0, mostColleagues).sort(byDirectoryId);
  const tiers = tiersAsOf(packing.asOfDay);
  // Of a period, not of a day in it: distances from an exact day would tell that day.
  const newestDay = periodOf(newestOf(kept.flatMap(({ days }) => days)), tiers).firstDay;
  const domains = [...new Set(kept.map(({ address }) => domainOf(address)))];

  const writer = createByteWriter();
  writer.writeBytes([formatVersion, abouts.indexOf(about)]);
  writer.writeNumber(furtherColleagues + known.length - kept.length);
  writer.writeNumber(newestDay);
  writer.writeNumber(domains.length);
  for (const domain of domains) writer.writeText(domain);
  writer.writeNumber(kept.length);
  for (const colleague of kept) {
    writeNamed(writer, colleague, domains);
    writeContacts(writer, colleague.days, { newestDay, tiers });
  }
  return padded(writer.written());
}

function withinHorizon(
  colleague: AcquaintedColleague,
  { asOfDay, horizonDays }: Packing,
): AcquaintedColleague {
  const sinceDay = firstWholeBlock(asOfDay - horizonDays + 1);
  const days = colleague.days.filter(({ day }) => day <= asOfDay && day >= sinceDay);
  return { ...colleague, days };
}

function latestFirst(one: AcquaintedColleague, other: AcquaintedColleague): number {
  return newestOf(other.days) - newestOf(one.days) || byDirectoryId(one, other);
}

function byDirectoryId(one: AcquaintedColleague, other: AcquaintedColleague): number {
  return compareText(one.directoryId, other.directoryId);
}

function newestOf(days: readonly ContactDay[]): DayNumber {
  return days.reduce((newest, { day }) => Math.max(newest, day), 0);
}
