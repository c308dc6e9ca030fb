import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { configJsonSchema } from "../../hosting/configJsonSchema";
import { manifestXml } from "../../hosting/manifest/manifestXml";
import { appPackage } from "../../hosting/manifest/unified/appPackage";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { AppError } from "../../src/core/errors";
import { queries } from "../init/answers";
import type { Answers } from "../init/answers";
import { askQueries } from "../init/askQueries";
import { configFile, mergedConfig } from "../init/configFile";
import type { RawConfig } from "../init/configFile";
import { existingFolder } from "../init/existingFolder";
import { cloudNamed } from "../init/judgeAnswer";
import { keptSettings } from "../init/keptSettings";
import { registrationOf } from "../registration/registrationOf";
import { registrationText } from "../registration/registrationText";
import { parseSiteConfig } from "../site/siteConfig";
import { appPackageFile } from "../appPackage/appPackageFile";

const option = { type: "string" } as const;

/** @returns the program's exit code */
export async function init(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ origin: option, tenant: option, client: option, crm: option, domains: option },
      cloud: option,
      out: { type: "string", default: "deployment" },
    },
  });
  const { out, cloud, ...given } = values;
  const { config: existing, usual } = existingFolder(out);
  const terminal = { input: process.stdin, output: process.stdout };
  const asked = await askQueries(queries, { given, usual }, terminal);
  const answers = complete(asked, cloud ?? asked.cloud ?? cloudIn(existing));
  const config = existing === undefined ? configFile(answers) : mergedConfig(existing, answers);
  assertReadable(config, answers.origin);

  mkdirSync(out, { recursive: true });
  const text = `${JSON.stringify(config, null, 2)}\n`;
  writeFileSync(path.join(out, "config.json"), text);
  writeFileSync(path.join(out, "config.schema.json"), configJsonSchema());
  writeFileSync(path.join(out, "manifest.xml"), manifestXml(answers.origin));
  writeFileSync(path.join(out, appPackageFile), appPackage(answers));
  console.log(report(out, answers, existing));
  const needed = registrationOf(parseSiteConfig(text, "config.json"), answers.origin);
  console.log(registrationText(needed, answers.origin, "az"));
  console.log(`\nIn PowerShell: npm run admin -- registration --from ${out} --shell powershell`);
  return 0;
}

/** Every question was answered, or `askQueries` would have thrown. */
function complete(asked: Partial<Answers>, cloud: string): Answers {
  const { origin = "", tenantId = "", clientId = "", domains = [], crmUrl } = asked;
  const given = { origin, tenantId, clientId, domains, cloud: cloudNamed(cloud) };
  return crmUrl === undefined ? given : { ...given, crmUrl };
}

function cloudIn(existing: RawConfig | undefined): string {
  const { cloud } = existing ?? {};
  return typeof cloud === "string" && cloud !== "local" ? cloud : "global";
}

function report(
  out: string,
  { cloud = "global", tenantId }: Answers,
  existing: RawConfig | undefined,
): string {
  const kept = existing === undefined ? [] : keptSettings(existing, tenantId);
  return [
    "",
    `Written: config.json, config.schema.json, manifest.xml and ${appPackageFile} in ${out}, for cloud "${cloud}".`,
    ...(kept.length === 0 ? [] : ["Kept from the config.json that was there:"]),
    ...kept.map((setting) => `  - ${setting}`),
    ...(cloud === "global" ? [] : [`Build for that cloud: npm run build -- --env cloud=${cloud}`]),
    "",
    "That was step 3 of docs/deployment.md. What follows is for its steps 4 (registration) and 7 (consent).",
    "",
  ].join("\n");
}

/** By the very code that will read the file: a file that is there may hold mistakes of its own. */
function assertReadable(config: RawConfig, origin: string): void {
  try {
    parseConfig({ ...config, enabled: true }, new URL("/taskpane.html", origin));
  } catch (error) {
    const problem = error instanceof AppError ? error.configProblem : undefined;
    const message = `Nothing is written: that would not do as ${problem ?? "config.json"}.`;
    throw new Error(message, { cause: error });
  }
}
