import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

import { manifestXml } from "../../hosting/manifest/manifestXml";
import { queries } from "../init/answers";
import { configFile } from "../init/configFile";
import { parseAnswers } from "../init/parseAnswers";
import type { RawAnswers } from "../init/parseAnswers";
import { registrationText } from "../init/registration";

const text = { type: "string" } as const;

/** @returns the program's exit code */
export async function init(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ origin: text, tenant: text, client: text, crm: text, domains: text },
      out: { type: "string", default: "deployment" },
    },
  });
  const { out, ...given } = values;
  const answers = parseAnswers(await askForTheRest(given));

  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, "config.json"), `${JSON.stringify(configFile(answers), null, 2)}\n`);
  writeFileSync(path.join(out, "manifest.xml"), manifestXml(answers.origin));
  console.log(`${path.join(out, "config.json")} and manifest.xml are written.\n`);
  console.log(registrationText(answers));
  return 0;
}

async function askForTheRest(given: Partial<RawAnswers>): Promise<RawAnswers> {
  const answers: Record<string, string> = { ...given };
  const open = queries.filter(({ name }) => answers[name] === undefined);
  if (open.length === 0) return answers as RawAnswers;

  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const { name, words, example } of open) {
      answers[name] = await terminal.question(`${words} (such as ${example}): `);
    }
  } finally {
    terminal.close();
  }
  return answers as RawAnswers;
}
