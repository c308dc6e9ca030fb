import { createReadStream, readdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

/** The rows of an answer that Spark wrote; its parts are numbered in the order of the rows. */
export async function* rowsInParts(folder: string): AsyncGenerator<readonly string[]> {
  const parts = readdirSync(folder).filter((name) => name.startsWith("part-"));
  for (const part of parts.sort()) {
    const lines = createInterface({ input: createReadStream(path.join(folder, part)) });
    for await (const line of lines) yield line.split(",");
  }
}
