import * as v from "valibot";

import { configSchema } from "../../src/adapters/config/configSchema";
import type { ConfigFile } from "../../src/adapters/config/configSchema";
import { reasonOf } from "../../src/adapters/config/parseConfig";
import type { JsonFile } from "../check/config/parseJsonFile";

export type ReadConfigFile = { readonly fault: string } | { readonly file: ConfigFile };

/** A config.json with every default filled in, or the first mistake in it. */
export function readConfigFile({ value, problems }: JsonFile): ReadConfigFile {
  const [problem] = problems;
  if (problem !== undefined) return { fault: problem };
  const { success, output, issues } = v.safeParse(configSchema, value);
  if (success) return { file: output };
  const path = v.getDotPath(issues[0]);
  const reason = reasonOf(issues[0]);
  return { fault: path === null ? reason : `has a mistake, ${path}: ${reason}` };
}
