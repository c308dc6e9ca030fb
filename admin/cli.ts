// `npm run admin -- init | check | diff | opt-out | privacy`: what an administrator needs around a deployment.
import { check } from "./commands/check";
import { diff } from "./commands/diff";
import { init } from "./commands/init";
import { optOut } from "./commands/optOut";
import { privacy } from "./commands/privacy";

const help = `Helps to deploy Who Knows Whom.

  npm run admin -- init [--origin URL --tenant ID --client ID --crm URL --domains A,B] [--out FOLDER]
      asks what it is not told, and writes config.json and manifest.xml into FOLDER (deployment)

  npm run admin -- check --origin URL [--manifest FILE] [--ca FILE]
      looks at the deployed site from outside; ends with 1 where something is to be fixed

  npm run admin -- diff --deployed FOLDER|URL --new FOLDER|URL
      says whether an update needs a new upload of the manifest or a new consent

  npm run admin -- opt-out add|remove|list|check [ADDRESS ...] --config FILE [--tenant ID] [--users FILE]
      keeps the list of those who are never suggested, by hash; --users is an export of the directory,
      a person a line, with all their addresses: then every alias counts, and entries of nobody are named

  npm run admin -- privacy [--config FILE|--origin URL] [--tenant ID] [--lang en|de|fr] [--out FOLDER]
      writes the papers for works council and privacy officer, by what is switched on in config.json`;

const commands = { init, check, diff, "opt-out": optOut, privacy } as const;

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
