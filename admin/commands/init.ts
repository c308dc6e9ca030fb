import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { manifestXml } from "../../hosting/manifest/manifestXml";
import { queries } from "../init/answers";
import { askQueries } from "../init/askQueries";
import { configFile } from "../init/configFile";
import { parseAnswers } from "../init/parseAnswers";
import type { RawAnswers } from "../init/parseAnswers";
import { registrationOf } from "../registration/registrationOf";
import { registrationText } from "../registration/registrationText";
import { parseSiteConfig } from "../site/siteConfig";

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
  const config = `${JSON.stringify(configFile(answers), null, 2)}\n`;
  writeFileSync(path.join(out, "config.json"), config);
  writeFileSync(path.join(out, "manifest.xml"), manifestXml(answers.origin));
  console.log(`${path.join(out, "config.json")} and manifest.xml are written.\n`);
  const needed = registrationOf(parseSiteConfig(config, "config.json"), answers.origin);
  console.log(registrationText(needed, answers.origin, "az"));
  console.log(`\nIn PowerShell: npm run admin -- registration --from ${out} --shell powershell`);
  return 0;
}

async function askForTheRest(given: Partial<RawAnswers>): Promise<RawAnswers> {
  const open = queries.filter(({ name }) => given[name] === undefined);
  const asked = await askQueries(open, { input: process.stdin, output: process.stdout });
  return { ...given, ...asked } as RawAnswers;
}
