import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

import type { Query } from "./answers";
import { isRefusal, judgeAnswer } from "./judgeAnswer";
import type { PartialAnswers } from "./judgeAnswer";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export type Given = Readonly<Partial<Record<Query["name"], string>>>;

interface Known {
  /** Given as options. */
  readonly given: Given;
  /** What an empty line stands for: what the folder says already. */
  readonly usual: Given;
}

/**
 * Takes what is given and asks for the rest, one question after the other. Each answer is judged at once
 * and asked for again where it cannot be right. Lines that are there already, pasted or piped, are
 * answers too.
 *
 * @throws Error for a given answer that cannot be right, or when the input ends before the last one
 */
export async function askQueries(
  queries: readonly Query[],
  { given, usual }: Known,
  { input, output }: Terminal,
): Promise<PartialAnswers> {
  let answers = takeGiven(queries, given);
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  try {
    for (const query of queries.filter(({ name }) => given[name] === undefined)) {
      answers = { ...answers, ...(await ask(query, usual[query.name], answers)) };
    }
  } finally {
    reader.close();
  }
  return answers;

  async function ask(
    { name, words, example }: Query,
    kept: string | undefined,
    soFar: PartialAnswers,
  ): Promise<PartialAnswers> {
    let refusal = "";
    for (;;) {
      output.write(
        `${words} (${kept === undefined ? `such as ${example}` : `Enter keeps ${kept}`}): `,
      );
      const line = await lines.next();
      if (line.done === true) throw new Error(`There is no answer to: ${words}.${refusal}`);
      const judgement = judgeAnswer(
        name,
        line.value.trim() === "" ? (kept ?? "") : line.value,
        soFar,
      );
      if (!isRefusal(judgement)) return judgement;
      refusal = ` The last one would not do: ${judgement.refusal}`;
      output.write(`  That would not do: ${judgement.refusal}\n`);
    }
  }
}

/** All that cannot be right is said at once: nobody is there to be asked again. */
function takeGiven(queries: readonly Query[], given: Given): PartialAnswers {
  let answers: PartialAnswers = {};
  const refusals: string[] = [];
  for (const { name } of queries) {
    const text = given[name];
    if (text === undefined) continue;
    const judgement = judgeAnswer(name, text, answers);
    if (isRefusal(judgement)) refusals.push(`--${name} would not do: ${judgement.refusal}`);
    else answers = { ...answers, ...judgement };
  }
  if (refusals.length > 0) throw new Error(refusals.join("\n"));
  return answers;
}
