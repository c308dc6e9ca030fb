import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import type { TenantConfig } from "../../src/adapters/config/appConfig";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { AppError } from "../../src/core/errors";
import { readConfigText } from "../readConfigText";
import type { ConfigPlace } from "../readConfigText";
import { packLanguages } from "../privacy/packText";
import { privacyFacts } from "../privacy/privacyFacts";
import { privacyPack } from "../privacy/privacyPack";

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

  const tenant = tenantIn(await readConfigText("privacy", values), values);
  const files = privacyPack(privacyFacts(tenant), language);
  mkdirSync(values.out, { recursive: true });
  for (const { name, content } of files) writeFileSync(path.join(values.out, name), content);
  console.log(
    `${files.length} papers are in ${values.out}: ${files.map(({ name }) => name).join(", ")}`,
  );
  console.log("Drafts: fill the gaps in [brackets] and have them reviewed.");
  return 0;
}

interface Asked extends ConfigPlace {
  readonly tenant?: string | undefined;
}

/** By the very code the pane reads it with, so that the papers say what the pane does. */
function tenantIn(file: string, { origin, tenant: asked }: Asked): TenantConfig {
  const page = new URL("/taskpane.html", origin ?? "https://localhost:3000");
  const { tenants } = parse(file, page);
  const [only] = tenants;
  if (asked === undefined && tenants.length === 1 && only !== undefined) return only;
  const found = tenants.find(({ tenantId }) => tenantId === asked?.toLowerCase());
  const ids = tenants.map(({ tenantId }) => tenantId).join(", ");
  if (found === undefined) throw new Error(`Name one of the tenants with --tenant: ${ids}`);
  return found;
}

function parse(file: string, page: URL) {
  try {
    return parseConfig(JSON.parse(file.replace(/^\uFEFF/, "")), page);
  } catch (error) {
    if (error instanceof AppError && error.configProblem !== undefined)
      throw new Error(error.configProblem, { cause: error });
    throw new Error("config.json is not JSON.", { cause: error });
  }
}
