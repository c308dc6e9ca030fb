/** @jest-environment node */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { readQuery } from "../../collector/src/combine/combine";
import { createDuckDbEngine } from "../../collector/src/engine/duckDbEngine";
import type { Engine } from "../../collector/src/engine/engine";
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
  const answers: Answer[] = [];
  const take = async (rows: AsyncIterable<readonly string[]>) => {
    const answer: (readonly string[])[] = [];
    for await (const row of rows) answer.push(row);
    answers.push(answer);
  };
  await engine.compute({
    inputs: someTally(folder),
    kept: [{ name: "kept", sql: readQuery("1-kept") }],
    wanted: [
      { sql: readQuery("2-documents"), take },
      { sql: readQuery("3-seals"), take },
    ],
  });
  engine.close();
  return answers;
}

describe("the three queries", () => {
  it("keep some pairs and leave others out", async () => {
    const [documents = [], seals = []] = await answersOf(createSqliteEngine());
    expect(documents.length).toBeGreaterThan(1000);
    expect(seals.length).toBeGreaterThan(100);
    expect(new Set(documents.map(([document]) => document)).size).toBe(seals.length);
  });

  whenDuckDb("have the same answer in DuckDB as in SQLite, row by row", async () => {
    const expected = await answersOf(createSqliteEngine());
    expect(await answersOf(await createDuckDbEngine({ folder, memory: "500MB" }))).toEqual(
      expected,
    );
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
