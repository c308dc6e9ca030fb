import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { packLanguages } from "../privacy/packText";
import { privacyFacts } from "../privacy/privacyFacts";
import { privacyPack } from "../privacy/privacyPack";
import { readConfiguredTenant } from "../tenant/configuredTenant";

const text = { type: "string" } as const;

/** @returns the program's exit code */
export async function privacy(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ config: text, origin: text, tenant: text },
      lang: { type: "string", default: "en" },
      out: { type: "string", default: "privacy" },
    },
  });
  const language = packLanguages.find((one) => one === values.lang);
  if (language === undefined) throw new Error(`--lang is one of ${packLanguages.join(", ")}`);

  const { tenant } = await readConfiguredTenant("privacy", values);
  const files = privacyPack(privacyFacts(tenant), language);
  mkdirSync(values.out, { recursive: true });
  for (const { name, content } of files) writeFileSync(path.join(values.out, name), content);
  console.log(
    `${files.length} papers are in ${values.out}: ${files.map(({ name }) => name).join(", ")}`,
  );
  console.log("Drafts: fill the gaps in [brackets] and have them reviewed.");
  return 0;
}
