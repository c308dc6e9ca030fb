import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { createDataverseStandIn } from "@who-knows-whom/dataverse-stand-in/dataverseStandIn";
import { Database } from "node-sqlite3-wasm";

import { activityQueries } from "../../src/adapters/dataverse/counting/query/activityQueries";
import type { Whom } from "../../src/adapters/dataverse/counting/query/colleagueParty";
import { contactDayQuery } from "../../src/adapters/dataverse/counting/query/contactDayQuery";
import { odataPath } from "../../src/adapters/dataverse/http/odata";
import { dayNumberOf } from "../../src/core/evidence/contactDay";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import { fillCrm, now, prospect, repDirectoryId } from "./fillCrm";

// `npm run bench:scale [-- MILLIONS ...]`: whether the engine's time for one prospect grows with the CRM.

const millions = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0.3, 3];

/** From the smallest CRM to the largest. */
const atMost = 1.5;

const rounds = 25;

void run();

async function run(): Promise<void> {
  const times: number[] = [];
  for (const size of millions) times.push(await measure(size));
  const [smallest = NaN, largest = NaN] = [times[0], times.at(-1)];
  const growth = largest / smallest;
  console.log(`from the smallest to the largest: ${growth.toFixed(2)} times (at most ${atMost})`);
  if (!(growth < atMost)) process.exitCode = 1;
}

/** @returns the engine's milliseconds for all aggregates of one look-up, median of the rounds */
async function measure(size: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-scale-"));
  const database = new Database(path.join(folder, "crm.sqlite"));
  // In a file, because six million parties and their indexes are more than the engine's memory. Nobody
  // needs the file after a crash.
  database.exec(
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000",
  );
  const startedAt = performance.now();
  fillCrm(database, size * 1_000_000);
  const filledIn = (performance.now() - startedAt) / 1000;
  const paths = pathsOfOneLookUp();
  const totals: number[] = [];
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const counts = await Promise.all(paths.map((path) => countRows(path, database)));
    totals.push(performance.now() - start);
    rows = counts.reduce((sum, count) => sum + count, 0);
  }
  database.close();
  rmSync(folder, { recursive: true });
  const median = totals.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN;
  console.log(
    `${size} million parties (filled in ${filledIn.toFixed(0)} s): ${median.toFixed(1)} ms for ` +
      `${paths.length} aggregates of one look-up, ${rows} rows`,
  );
  if (rows === 0) throw new Error("The prospect of the benchmark was not found.");
  return median;
}

/** Both forms of every kind, and what is counted beside them. */
function pathsOfOneLookUp(): readonly string[] {
  const address = parseEmailAddress(prospect.address);
  if (address === undefined) throw new Error("The prospect of the benchmark has no address.");
  const today = dayNumberOf(now);
  const window = { since: today - 1_095, until: today + 2 };
  const pathOf = (whom: Whom, recordIds: readonly string[]) =>
    activityQueries.map((query) => {
      const person = { addresses: [address], recordIds };
      const fetchXml = contactDayQuery(query, { person, whom, window, now });
      return odataPath("activityparties", { fetchXml });
    });
  const ids = [prospect.contact];
  return [...pathOf("users", []), ...pathOf("users", ids), ...pathOf("addresses", ids)];
}

async function countRows(path: string, database: Database): Promise<number> {
  const claims = {
    oid: repDirectoryId,
    tid: "",
    aud: "",
    scp: "",
    preferred_username: "",
    name: "",
  };
  const standIn = createDataverseStandIn({
    database,
    now: () => now,
    verifyToken: () => Promise.resolve(claims),
  });
  const url = new URL(`http://localhost/api/data/v9.2/${path}`);
  const answer = await standIn.answer({ method: "GET", url, headers: {}, body: Buffer.alloc(0) });
  const { value, error } = JSON.parse(String(answer.body)) as {
    readonly value?: readonly unknown[];
    readonly error?: { readonly message: string };
  };
  if (value === undefined) throw new Error(error?.message ?? "no answer");
  return value.length;
}
