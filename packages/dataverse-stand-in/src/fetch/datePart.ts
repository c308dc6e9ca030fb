import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { DateGrouping } from "./fetchQuery";

/** A part of a date as a number: the 31st is 31 in every month. */
export function datePart(moment: Sql, part: DateGrouping, utcOffsetMinutes: number): Sql {
  const local = sql`${moment} + ${utcOffsetMinutes * 60}`;
  switch (part) {
    case "year":
      return number(sql`strftime('%Y', ${local}, 'unixepoch')`);
    case "quarter":
      return sql`(${number(sql`strftime('%m', ${local}, 'unixepoch')`)} + 2) / 3`;
    case "month":
      return number(sql`strftime('%m', ${local}, 'unixepoch')`);
    case "week":
      return weekOfYear(local);
    case "day":
      return number(sql`strftime('%d', ${local}, 'unixepoch')`);
  }
}

/** Weeks begin on Sunday; the first one is that of the first of January. */
function weekOfYear(local: Sql): Sql {
  const dayOfYear = number(sql`strftime('%j', ${local}, 'unixepoch')`);
  const firstWeekday = number(sql`strftime('%w', ${local}, 'unixepoch', 'start of year')`);
  return sql`(${dayOfYear} - 1 + ${firstWeekday}) / 7 + 1`;
}

function number(text: Sql): Sql {
  return sql`CAST(${text} AS INTEGER)`;
}
