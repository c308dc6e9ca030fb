import type { Database } from "node-sqlite3-wasm";
import { sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { SqlRow } from "../sql/outputColumn";
import { crmError } from "./crmError";

/** The systemuser of a directory's user. @throws CrmError where the organisation has none */
export function findCallerId(directoryId: string, database: Database): string {
  const { text, values } = sql`SELECT systemuserid FROM systemuser
    WHERE azureactivedirectoryobjectid = ${directoryId.toLowerCase()} AND isdisabled = 0`;
  const id = (database.get(text, [...values]) as SqlRow | null)?.["systemuserid"];
  if (typeof id === "string") return id;
  throw crmError(403, "0x80072560", "The user is not a member of the organization.");
}
