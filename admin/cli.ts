// `npm run admin -- init | check | diff`: what an administrator needs around a deployment.
import { check } from "./commands/check";
import { diff } from "./commands/diff";
import { init } from "./commands/init";

const help = `Helps to deploy Who Knows Whom.

  npm run admin -- init [--origin URL --tenant ID --client ID --crm URL --domains A,B] [--cloud NAME] [--out FOLDER]
      asks what it is not told, and writes config.json, its schema and manifest.xml into FOLDER
      (deployment); what stands in a config.json there and is not asked for, stays

  npm run admin -- check --origin URL [--build FOLDER] [--manifest FILE] [--ca FILE]
      compares the deployed site with the build (dist), from outside, and says what is wrong;
      ends with 1 where something is to be fixed

  npm run admin -- diff --deployed FOLDER|URL --new FOLDER|URL [--ca FILE]
      says whether an update needs a new upload of the manifest, a registration, a consent or an
      agreement; ends with 1 where it must not be deployed`;

const commands = { init, check, diff } as const;

void main(process.argv.slice(2));

async function main([name = "", ...words]: readonly string[]): Promise<void> {
  if (!isCommand(name)) {
    console.log(help);
    process.exitCode = name === "" || name === "--help" ? 0 : 2;
    return;
  }
  try {
    process.exitCode = await commands[name](words);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
