import { periodLengths } from "../evidence/contactPeriods";
import type { ContactTiers } from "../evidence/contactPeriods";
import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { groupBy } from "../groupBy";
import type { ByteReader } from "./bytes/byteReader";
import type { ByteWriter } from "./bytes/byteWriter";
import { streamCode, streamOf } from "./contactStream";
import type { ContactStream } from "./contactStream";
import { repliesIn, spreadTally, tallyByPeriod } from "./periodTally";
import type { PeriodTally } from "./periodTally";

/** The least that a period takes: its distance and how often. */
const leastBytesOfPeriod = 2;

/** The least that a stream takes: its code and three empty lists. */
const leastBytesOfStream = 4;

interface Calendar {
  /** What distances are counted from. */
  readonly newestDay: DayNumber;
  readonly tiers: ContactTiers;
}

/** The contact days of one colleague: one list for each stream and length of period. */
export function writeContacts(
  writer: ByteWriter,
  days: readonly ContactDay[],
  { newestDay, tiers }: Calendar,
): void {
  const streams = streamsOf(days);
  writer.writeNumber(streams.length);
  for (const { stream, contacts } of streams) {
    writer.writeBytes([streamCode(stream)]);
    const tallies = tallyByPeriod(contacts, tiers);
    for (const length of periodLengths) {
      const alike = tallies.filter((tally) => tally.length === length);
      const newest = Math.floor(newestDay / length);
      writeTallies(writer, alike, { newest, hasReplies: stream.hasReplies });
    }
  }
}

export function readContacts(reader: ByteReader, newestDay: DayNumber): readonly ContactDay[] {
  const days: ContactDay[] = [];
  for (let rest = reader.readCount(leastBytesOfStream); rest > 0; rest--) {
    const stream = streamOf(reader.readByte());
    if (stream === undefined) {
      reader.fail();
      return [];
    }
    const { hasReplies, ...alike } = stream;
    for (const length of periodLengths) {
      const tallies = readTallies(reader, length, { newestDay, hasReplies });
      days.push(...tallies.flatMap((tally) => spreadTally(tally, alike)));
    }
  }
  return days;
}

function streamsOf(days: readonly ContactDay[]) {
  const keyOf = (contact: ContactDay) => streamCode({ ...contact, hasReplies: false });
  return [...groupBy(days, keyOf)]
    .sort(([one], [other]) => one - other)
    .map(([, contacts]) => {
      const [{ kind, direction, addressing }] = contacts;
      const hasReplies = contacts.some((contact) => repliesIn(contact) !== undefined);
      const stream: ContactStream = { kind, direction, addressing, hasReplies };
      return { stream, contacts };
    });
}

/** Each period by its distance from the one before it, because most distances are small. */
function writeTallies(
  writer: ByteWriter,
  tallies: readonly PeriodTally[],
  { newest, hasReplies }: { readonly newest: number; readonly hasReplies: boolean },
): void {
  writer.writeNumber(tallies.length);
  let before = newest;
  for (const { firstDay, length, days, times, replies = 0 } of tallies) {
    const period = firstDay / length;
    writer.writeNumber(before - period);
    before = period;
    if (length > 1) writer.writeNumber(days);
    writer.writeNumber(times - days);
    if (hasReplies) writer.writeNumber(replies);
  }
}

function readTallies(
  reader: ByteReader,
  length: PeriodTally["length"],
  { newestDay, hasReplies }: { readonly newestDay: DayNumber; readonly hasReplies: boolean },
): readonly PeriodTally[] {
  const tallies: PeriodTally[] = [];
  let period = Math.floor(newestDay / length);
  for (let rest = reader.readCount(leastBytesOfPeriod); rest > 0; rest--) {
    period -= reader.readNumber();
    const days = length > 1 ? reader.readNumber() : 1;
    if (period < 0 || days < 1 || days > length) reader.fail();
    const times = days + reader.readNumber();
    const replies = hasReplies ? { replies: reader.readNumber() } : {};
    if (reader.hasFailed()) return [];
    tallies.push({ firstDay: period * length, length, days, times, ...replies });
  }
  return tallies;
}
