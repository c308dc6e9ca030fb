import type { Database } from "node-sqlite3-wasm";

/** The unit at the top of the organisation; every organisation has exactly one. */
export const rootUnitId = "0a11ca7e-0000-4000-8000-00000000b001";

// What roles allow and what is shared. The service has tables for it too (role, roleprivileges,
// principalobjectaccess), but the product never reads them: these are the stand-in's own.
const definitions = [
  `CREATE TABLE "role privilege" (roleid TEXT, privilege TEXT COLLATE NOCASE, depth TEXT)`,
  `CREATE TABLE "principal role" (principalid TEXT, roleid TEXT)`,
  `CREATE TABLE "share" (principalid TEXT, objectid TEXT)`,
  `CREATE INDEX "share of principal" ON "share" (principalid)`,
];

/** Creates what row-level security is decided by, and the organisation's root unit. */
export function createSecurityTables(database: Database): void {
  for (const definition of definitions) database.exec(definition);
  database.run("INSERT INTO businessunit (businessunitid, name, isdisabled) VALUES (?, ?, 0)", [
    rootUnitId,
    "Root",
  ]);
}
