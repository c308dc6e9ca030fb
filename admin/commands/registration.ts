import { parseArgs } from "node:util";

import { parseOrigin } from "../parseOrigin";
import { readDeployment } from "../registration/readDeployment";
import { registrationOf } from "../registration/registrationOf";
import { registrationText, shells } from "../registration/registrationText";
import { parseSiteConfig } from "../site/siteConfig";

/** @returns the program's exit code */
export async function registration(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      from: { type: "string", default: "deployment" },
      origin: { type: "string" },
      shell: { type: "string", default: "az" },
    },
  });
  const shell = shells.find((one) => one === values.shell);
  if (shell === undefined) throw new Error(`--shell takes ${shells.join(" or ")}.`);
  const given = values.origin === undefined ? undefined : parseOrigin(values.origin);
  if (values.origin !== undefined && given === undefined) {
    throw new Error("--origin takes an https address without a path.");
  }
  const { config, where, origin } = await readDeployment(values.from, given);
  const needed = registrationOf(parseSiteConfig(config, where), origin);
  console.log(registrationText(needed, origin, shell));
  return 0;
}
