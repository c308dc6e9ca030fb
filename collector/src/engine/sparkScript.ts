import { sqlText } from "./engine";
import type { Columns, Computation, EngineInput } from "./engine";

/** A computation as statements for `spark-sql`; each answer goes into a folder. */
export function sparkScript(
  { inputs, kept, wanted }: Computation,
  answerFolder: (index: number) => string,
): string {
  const statements = [
    ...inputs.map(viewOf),
    ...kept.map(({ name, sql }) => `CACHE TABLE ${name} AS ${sql}`),
    ...wanted.map(({ sql }, index) => insertInto(answerFolder(index), sql)),
  ];
  return statements.map((statement) => `${withoutComments(statement)};\n`).join("");
}

function insertInto(folder: string, sql: string): string {
  const form = "USING csv OPTIONS (header 'false')";
  return `INSERT OVERWRITE LOCAL DIRECTORY ${sqlText(folder)} ${form} ${sql}`;
}

function viewOf({ name, files, columns }: EngineInput): string {
  const form = `USING csv OPTIONS (path ${sqlText(files)}, header 'true')`;
  return `CREATE TEMPORARY VIEW ${name} (${typesOf(columns)}) ${form}`;
}

function typesOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type === "number" ? "INT" : "STRING"}`)
    .join(", ");
}

/** The command line splits at every semicolon, those in comments too. */
function withoutComments(sql: string): string {
  return sql
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("--"))
    .join("\n")
    .trim();
}
