// `npm run admin -- init | check | diff | collector`: what an administrator needs around a deployment.
import { check } from "./commands/check";
import { collector } from "./commands/collector";
import { diff } from "./commands/diff";
import { init } from "./commands/init";

const help = `Helps to deploy Who Knows Whom.

  npm run admin -- init [--origin URL --tenant ID --client ID --crm URL --domains A,B] [--out FOLDER]
      asks what it is not told, and writes config.json and manifest.xml into FOLDER (deployment)

  npm run admin -- check --origin URL [--manifest FILE] [--ca FILE]
      looks at the deployed site from outside; ends with 1 where something is to be fixed

  npm run admin -- diff --deployed FOLDER|URL --new FOLDER|URL
      says whether an update needs a new upload of the manifest or a new consent

  npm run admin -- collector prepare --tenant ID --client ID --object ID --crm URL --domains A,B --opt-out-group ID
      [--standard] [--out FOLDER]
      writes what sets up the collector of the organisation's mail (docs/organization-mail.md)`;

const commands = { init, check, diff, collector } as const;

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
