import { parseArgs } from "node:util";

import { checkCollector } from "../check/checkCollector";
import { fromConfig } from "./fromConfig";
import { configOption } from "./options";

const marks = { good: "ok  ", bad: "BAD ", unknown: "?   " } as const;

export async function check(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: configOption });
  const findings = await checkCollector(await fromConfig(values.config));
  for (const finding of findings)
    console.log(`${marks[finding.status]} ${finding.about}: ${finding.words}`);
  return findings.some(({ status }) => status === "bad") ? 1 : 0;
}
