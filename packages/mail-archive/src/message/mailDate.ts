/**
 * How the names of months begin, without accents: in English, as every standard asks, and in the
 * languages of programs that did not know one.
 */
const months = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "mae", "maa", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** The named zones of RFC 822; any other name means UTC, as RFC 5322 asks. */
const hoursOfZone: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const weekday = "(?:\\p{L}{2,10}[,.]*\\s*)?";
const monthName = "(?<month>\\p{L}{3,9})\\.?";
const clock = "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?";
const zone = "(?:\\s*(?<zone>(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[a-z]+))?(?:[\\s\"'].*)?";

/** The date forms that senders write: RFC 5322 with its obsolete forms, asctime, and ISO 8601. */
const forms = [
  `${weekday}(?<day>\\d{1,2})[\\s.-]*${monthName}[\\s,-]*(?<year>\\d{2,4})\\s+${clock}${zone}`,
  `${weekday}${monthName}\\s+(?<day>\\d{1,2}),?\\s+${clock}(?:\\s+(?<zone>[a-z]+|[+-]\\d{4}))?,?\\s+(?<year>\\d{4})(?:\\s+(?<zoneBehind>[a-z]+|[+-]\\d{4}))?`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[t\\s]\\s*${clock}${zone}`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/**
 * The moment a Date header names, or undefined when it names none. JavaScript's own parser is no
 * help here: it finds a date in almost any text with a number in it.
 */
export function parseMailDate(header: string): Date | undefined {
  const text = header.replace(/\([^()]*\)/g, " ").trim();
  for (const form of forms) {
    const fields = form.exec(text)?.groups;
    if (fields !== undefined) return momentOf(fields);
  }
  return undefined;
}

function momentOf(fields: Readonly<Record<string, string | undefined>>): Date | undefined {
  const month = monthIndexOf(fields["month"] ?? "");
  const day = Number(fields["day"]);
  const hour = Number(fields["hour"]);
  const second = Math.min(59, Number(fields["second"] ?? 0));
  const local = new Date(
    Date.UTC(yearOf(fields["year"] ?? ""), month, day, hour, Number(fields["minute"]), second),
  );
  // The 31st of June and 25 o'clock would silently become another day or hour.
  const isReal =
    local.getUTCMonth() === month && local.getUTCDate() === day && local.getUTCHours() === hour;
  return isReal
    ? new Date(
        local.getTime() - minutesOfZone(fields["zone"] ?? fields["zoneBehind"] ?? "") * 60_000,
      )
    : undefined;
}

/** -1 for a word that is no month. */
function monthIndexOf(month: string): number {
  if (/^\d/.test(month)) return Number(month) - 1;
  const name = month.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return months.findIndex((beginnings) => beginnings.some((start) => name.startsWith(start)));
}

/** Two digits mean 1950 to 2049, three count from 1900 (RFC 5322, section 4.3). */
function yearOf(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return year.length === 2 && number < 50 ? 2000 + number : 1900 + number;
}

function minutesOfZone(name: string): number {
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(name);
  if (offset === null) return (hoursOfZone[name.toUpperCase()] ?? 0) * 60;
  const [, sign, hours, minutes] = offset;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
