/** @jest-environment node */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { queries } from "../../collector/src/combine/combine";
import { createDuckDbEngine } from "../../collector/src/engine/duckDbEngine";
import type { Engine } from "../../collector/src/engine/engine";
import { csvRows } from "../../collector/src/state/csv";
import { createSparkEngine } from "../../collector/src/engine/sparkEngine";
import { someTally } from "./support/someTally";
import { createSqliteEngine } from "./support/sqliteEngine";
import { findSpark, isDuckDbInstalled } from "./support/installed";

const spark = findSpark();
const whenDuckDb = isDuckDbInstalled ? it : it.skip;
const whenSpark = spark === undefined ? it.skip : it;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "engines-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Answer = readonly (readonly string[])[];

async function answersOf(engine: Engine): Promise<readonly Answer[]> {
  const at = (name: string) => path.join(folder, `${name}.csv.gz`);
  const files = { documents: at("documents"), seals: at("seals") };
  await engine.compute({ inputs: someTally(folder), ...queries(files) });
  engine.close();
  return Promise.all(Object.values(files).map((file) => rowsIn(file)));
}

async function rowsIn(file: string): Promise<Answer> {
  const rows: (readonly string[])[] = [];
  for await (const row of csvRows(file)) rows.push(row);
  return rows;
}

const documentsIn = (rows: Answer) => [...new Set(rows.map(([document = ""]) => document))];

describe("the three queries", () => {
  it("keep some pairs and leave others out", async () => {
    const [documents = [], seals = []] = await answersOf(createSqliteEngine());
    expect(documents.length).toBeGreaterThan(1000);
    expect(seals.length).toBeGreaterThan(100);
    expect(documentsIn(documents)).toEqual(seals.map(([document]) => document));
  });

  whenDuckDb("have the same answer in DuckDB as in SQLite, row by row", async () => {
    const expected = await answersOf(createSqliteEngine());
    expect(await answersOf(await createDuckDbEngine({ folder, memory: "500MB" }))).toEqual(
      expected,
    );
  });

  whenDuckDb("have the same rows where DuckDB takes one part after the other", async () => {
    const [documents = [], seals = []] = await answersOf(createSqliteEngine());
    const engine = await createDuckDbEngine({ folder, memory: "500MB", bytesOfPart: 1000 });
    const [inParts = [], sealsInParts = []] = await answersOf(engine);
    // Those of one part are in order, and no document is torn apart.
    expect(documentsIn(inParts)).toEqual(sealsInParts.map(([document]) => document));
    expect(documentsIn(inParts)).not.toEqual(documentsIn(documents));
    const inOrder = (rows: Answer) => rows.map((row) => row.join()).sort();
    expect(inOrder(inParts)).toEqual(inOrder(documents));
    expect(inOrder(sealsInParts)).toEqual(inOrder(seals));
    const rowsOf = (rows: Answer) => documentsIn(rows).map((id) => [id, rowsAbout(rows, id)]);
    expect(Object.fromEntries(rowsOf(inParts))).toEqual(Object.fromEntries(rowsOf(documents)));
  });

  whenSpark(
    "have the same answer in Apache Spark as in SQLite, row by row",
    async () => {
      const expected = await answersOf(createSqliteEngine());
      const options = { program: spark ?? "", master: "local[*]", folder };
      expect(await answersOf(createSparkEngine(options))).toEqual(expected);
    },
    300_000,
  );
});

function rowsAbout(rows: Answer, id: string): Answer {
  return rows.filter(([document]) => document === id);
}
