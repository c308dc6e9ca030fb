import { domainOf, localPartOf, parseEmailAddress } from "../people/emailAddress";
import { mostWeeksSinceActive } from "./acquaintanceDocument";
import type { AcquaintedColleague } from "./acquaintanceDocument";
import type { ByteReader } from "./bytes/byteReader";
import type { ByteWriter } from "./bytes/byteWriter";
import { bytesOfGuid, guidLength, guidOf } from "./bytes/guidBytes";

/** In place of the weeks since a colleague was active, where that is not told. */
const unknownWeeks = 255;

type Named = Omit<AcquaintedColleague, "days">;

/** A colleague without contact days. Domains are written once, for all colleagues. */
export function writeNamed(writer: ByteWriter, named: Named, domains: readonly string[]): void {
  const { directoryId, displayName, address, weeksSinceActive, peopleKnown } = named;
  const weeks = Math.min(mostWeeksSinceActive, weeksSinceActive ?? mostWeeksSinceActive);
  writer.writeBytes(bytesOfGuid(directoryId));
  writer.writeText(displayName);
  writer.writeNumber(domains.indexOf(domainOf(address)));
  writer.writeText(localPartOf(address));
  writer.writeBytes([weeksSinceActive === undefined ? unknownWeeks : weeks]);
  writer.writeNumber(peopleKnown);
}

/** Undefined, and the reader failed, where the bytes are none. */
export function readNamed(reader: ByteReader, domains: readonly string[]): Named | undefined {
  const directoryId = guidOf(reader.readBytes(guidLength));
  const displayName = reader.readText();
  const domain = domains[reader.readNumber()] ?? "";
  const written = `${reader.readText()}@${domain}`;
  const weeks = reader.readByte();
  const peopleKnown = reader.readNumber();
  const address = parseEmailAddress(written);
  const isPossible = weeks <= mostWeeksSinceActive || weeks === unknownWeeks;
  if (address !== written || !isPossible || peopleKnown < 1) {
    reader.fail();
    return undefined;
  }
  const activity = weeks === unknownWeeks ? {} : { weeksSinceActive: weeks };
  return { directoryId, displayName, address, peopleKnown, ...activity };
}
