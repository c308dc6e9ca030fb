import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

import type { Query } from "./answers";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Asks one question after the other. Lines that are there already, pasted or piped, are answers too.
 * @throws Error when the input ends before the last answer
 */
export async function askQueries(
  queries: readonly Query[],
  { input, output }: Terminal,
): Promise<Readonly<Partial<Record<Query["name"], string>>>> {
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  const answers: Partial<Record<Query["name"], string>> = {};
  try {
    for (const { name, words, example } of queries) {
      output.write(`${words} (such as ${example}): `);
      const line = await lines.next();
      if (line.done === true) throw new Error(`There is no answer to: ${words}.`);
      answers[name] = line.value;
    }
  } finally {
    reader.close();
  }
  return answers;
}
