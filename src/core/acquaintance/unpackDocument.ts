import type { AcquaintanceDocument, AcquaintedColleague } from "./acquaintanceDocument";
import { createByteReader } from "./bytes/byteReader";
import type { ByteReader } from "./bytes/byteReader";
import { readNamed } from "./colleagueEntry";
import { readContacts } from "./contactLists";
import { abouts, formatVersion } from "./documentFormat";

/** Why bytes are no document: written by a newer version, or by nobody who knows the format. */
export type DocumentRefusal = "otherVersion" | "damaged";

/** The least that a colleague takes: id, four numbers and texts, weeks, an empty list of contacts. */
const leastBytesOfColleague = 22;

/** What `packDocument` wrote, with the days of a week or a block of weeks spread evenly. */
export function unpackDocument(bytes: Uint8Array): AcquaintanceDocument | DocumentRefusal {
  const reader = createByteReader(bytes);
  if (reader.readByte() !== formatVersion) return bytes.length === 0 ? "damaged" : "otherVersion";

  const about = abouts[reader.readByte()];
  const furtherColleagues = reader.readNumber();
  const newestDay = reader.readNumber();
  const domains = readAll(reader, 1, () => reader.readText());
  const colleagues = readAll(reader, leastBytesOfColleague, () =>
    readColleague(reader, { domains, newestDay }),
  );
  const whole = colleagues.filter((colleague) => colleague !== undefined);
  if (about === undefined || !reader.isWhole()) return "damaged";
  return { about, colleagues: whole, furtherColleagues };
}

function readColleague(
  reader: ByteReader,
  { domains, newestDay }: { readonly domains: readonly string[]; readonly newestDay: number },
): AcquaintedColleague | undefined {
  const named = readNamed(reader, domains);
  const days = readContacts(reader, newestDay);
  return named && { ...named, days };
}

/** A list with its length before it. */
function readAll<Item>(
  reader: ByteReader,
  leastBytesEach: number,
  readItem: () => Item,
): readonly Item[] {
  return Array.from({ length: reader.readCount(leastBytesEach) }, readItem);
}
