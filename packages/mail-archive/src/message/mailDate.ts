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

const weekday = "(?:[\\p{L}-]{2,14}[,.]*\\s*)?";
const monthName = "(?<month>\\p{L}{3,9})\\.?";
const clock =
  "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?";
const zone = "(?:\\s*(?<zone>(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[a-z]+))?(?:[\\s\"'].*)?";
const clockOrNone = `(?:(?:,?\\s+|\\s*t\\s*)(?:at\\s+)?${clock}${zone})?`;

/**
 * The date forms that senders write: RFC 5322 with its obsolete forms, asctime, ISO 8601, and those
 * of people: with points the day comes first, with slashes the month, as far as it can be one.
 */
const forms = [
  `${weekday}(?<day>\\d{1,2})[\\s.-]*(?:de\\s+)?${monthName}[\\s,-]*(?:de\\s+)?(?<year>\\d{2,4})${clockOrNone}`,
  `${weekday}${monthName}\\s+(?<day>\\d{1,2}),?\\s+${clock}(?:\\s+(?<zone>[a-z]+|[+-]\\d{4}))?,?\\s+(?<year>\\d{4})(?:\\s+(?<zoneBehind>[a-z]+|[+-]\\d{4}))?`,
  `(?<year>\\d{4})(?:-|/|\\.|年)(?<month>\\d{1,2})(?:-|/|\\.|月)(?<day>\\d{1,2})日?${clockOrNone}`,
  `${weekday}${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${clockOrNone}`,
  `${weekday}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})${clockOrNone}`,
  `${weekday}(?<month>0?\\d|1[0-2])([/-])(?<day>\\d{1,2})\\2(?<year>\\d{4}|\\d{2})${clockOrNone}`,
  `${weekday}(?<day>\\d{1,2})([/-])(?<month>\\d{1,2})\\2(?<year>\\d{4}|\\d{2})${clockOrNone}`,
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
  const hour = hourOf(fields["hour"], fields["half"]);
  const second = Math.min(59, Number(fields["second"] ?? 0));
  const local = new Date(
    Date.UTC(yearOf(fields["year"] ?? ""), month, day, hour, Number(fields["minute"] ?? 0), second),
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

/** A day without a time: at its noon it is that day nearly everywhere. */
const noon = 12;

function hourOf(hour: string | undefined, half: string | undefined): number {
  if (hour === undefined) return noon;
  if (half === undefined || Number(hour) > noon) return Number(hour);
  return (Number(hour) % noon) + (half.toLowerCase() === "p" ? noon : 0);
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
