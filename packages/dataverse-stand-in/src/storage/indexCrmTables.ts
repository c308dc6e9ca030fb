import type { Database } from "node-sqlite3-wasm";

interface Index {
  readonly table: string;
  readonly columns: readonly string[];
  readonly isUnique?: boolean;
}

const recordsWithAddresses = ["lead", "contact", "account"];
const addresses = ["emailaddress1", "emailaddress2", "emailaddress3"];

const indexes: readonly Index[] = [
  { table: "systemuser", columns: ["systemuserid"], isUnique: true },
  { table: "systemuser", columns: ["azureactivedirectoryobjectid"] },
  { table: "systemuser", columns: ["internalemailaddress"] },
  { table: "team", columns: ["teamid"], isUnique: true },
  { table: "teammembership", columns: ["teamid"] },
  { table: "teammembership", columns: ["systemuserid"] },
  { table: "account", columns: ["accountid"], isUnique: true },
  { table: "contact", columns: ["contactid"], isUnique: true },
  { table: "contact", columns: ["parentcustomerid"] },
  { table: "lead", columns: ["leadid"], isUnique: true },
  ...recordsWithAddresses.flatMap((table) =>
    addresses.map((address) => ({ table, columns: [address] })),
  ),
  { table: "activity", columns: ["activityid"], isUnique: true },
  { table: "activity", columns: ["ownerid", "createdon"] },
  { table: "activityparty", columns: ["activityid", "participationtypemask"] },
  { table: "activityparty", columns: ["partyid", "participationtypemask"] },
  { table: "activityparty", columns: ["addressused", "participationtypemask"] },
];

/**
 * Indexes what queries search by, once the data is there: sorting a million rows at the end takes
 * less time than keeping every index in order row by row. Rows may still be added afterwards.
 */
export function indexCrmTables(database: Database): void {
  for (const index of indexes) database.exec(createIndex(index));

  // Without statistics SQLite cannot tell a column of few values from one of many.
  database.exec("PRAGMA analysis_limit = 1000");
  database.exec("ANALYZE");
}

/** Nulls are left out: most second addresses are null, and would make the index look useless. */
function createIndex({ table, columns, isUnique }: Index): string {
  const [first = ""] = columns;
  const name = `${table}_by_${columns.join("_")}`;
  const kind = isUnique === true ? "UNIQUE INDEX" : "INDEX";
  return `CREATE ${kind} IF NOT EXISTS ${name} ON ${table} (${columns.join(", ")})
    WHERE ${first} IS NOT NULL`;
}
