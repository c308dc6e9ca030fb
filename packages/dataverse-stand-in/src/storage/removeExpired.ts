import { identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Table } from "../schema/tableShape";
import type { Call } from "../web/call";

/** Rows of an elastic table are gone so many seconds after they were last written. */
export function removeExpired({ name, isElastic }: Table, { database, now }: Call): void {
  if (isElastic !== true) return;
  const seconds = Math.floor(now.getTime() / 1000);
  const { text, values } = sql`DELETE FROM ${identifier(name)}
    WHERE ttlinseconds > 0 AND modifiedon + ttlinseconds <= ${seconds}`;
  database.run(text, [...values]);
}
