const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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

const weekday = "(?:[a-z]{3,9}[,.]?\\s*)?";
const clock = "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?";
const zone = "(?:\\s*(?<zone>(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[a-z]+))?(?:[\\s\"'].*)?";

/** The date forms that senders write: RFC 5322 with its obsolete forms, asctime, and ISO 8601. */
const forms = [
  `${weekday}(?<day>\\d{1,2})[\\s-]*(?<month>[a-z]{3,9})[\\s,-]*(?<year>\\d{2,4})\\s+${clock}${zone}`,
  `${weekday}(?<month>[a-z]{3,9})\\s+(?<day>\\d{1,2})\\s+${clock}(?:\\s+(?<zone>[a-z]+))?\\s+(?<year>\\d{4})`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[t\\s]\\s*${clock}${zone}`,
].map((form) => new RegExp(`^${form}$`, "i"));

/**
 * The moment a Date header names, or undefined when it names none. JavaScript's own parser is no
 * help here: it finds a date in almost any text with a number in it.
 */
export function parseMailDate(header: string): Date | undefined {
  const text = header.replace(/\([^()]*\)/g, " ").trim();
  const fields = forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  return fields && momentOf(fields);
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
    ? new Date(local.getTime() - minutesOfZone(fields["zone"] ?? "") * 60_000)
    : undefined;
}

/** -1 for a word that is no month. */
function monthIndexOf(month: string): number {
  return /^\d/.test(month) ? Number(month) - 1 : months.indexOf(month.slice(0, 3).toLowerCase());
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
