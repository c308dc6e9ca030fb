// `npm run admin -- init | registration | publish | check | check-tenant | diff | watch | opt-out | privacy | collector`: what an administrator needs around a deployment.
import { runCommand } from "../collector/src/console/runCommand";
import { check } from "./commands/check";
import { checkTenant } from "./commands/checkTenant";
import { collector } from "./commands/collector";
import { diff } from "./commands/diff";
import { init } from "./commands/init";
import { publish } from "./commands/publish";
import { registration } from "./commands/registration";
import { watch } from "./commands/watch";
import { optOut } from "./commands/optOut";
import { privacy } from "./commands/privacy";
import { lostOptionsHint } from "./lostOptions";

const help = `Helps to deploy Who Knows Whom.

  npm run admin -- init [--origin URL --tenant ID --client ID --crm URL --domains A,B] [--cloud NAME] [--out FOLDER]
      asks what it is not told, and writes config.json, its schema, manifest.xml and the app package into FOLDER
      (deployment); what stands in a config.json there and is not asked for, stays

  npm run admin -- registration [--from FOLDER|FILE|URL] [--origin URL] [--shell az|powershell]
      prints the app registration and the consent that config.json (deployment) needs, and nothing else

  npm run admin -- publish --to FOLDER [--host HOST] [--origin URL] [--reload COMMAND | --upload COMMAND] [--rollback]
      puts the build (dist) in the folder of the site in the right order, keeps the site's config.json, writes the
      files of the web server for it, and checks the site at URL; --rollback puts the build before back
      --config FILE takes another config.json, --from FOLDER another build, --with FOLDER the files of init

  npm run admin -- publish --print nginx|iis|swa|netlify|cloudflare [--to FOLDER] [--origin URL]
      prints the commands for that host

  npm run admin -- check --origin URL [--build FOLDER] [--manifest FILE] [--package FILE] [--ca FILE]
      compares the deployed site with the build (dist), from outside, and says what is wrong;
      ends with 1 where something is to be fixed

  npm run admin -- diff --deployed FOLDER|URL --new FOLDER|URL [--ca FILE]
      says whether an update needs a new upload of the manifest, a registration, a consent or an
      agreement; ends with 1 where it must not be deployed

  npm run admin -- watch [--with FOLDER] [--cert FILE --key FILE] [--port PORT]
      serves the build with the files of FOLDER (deployment) on this machine, every policy reported beside the enforced
      one, and tells what Outlook does against it; nothing leaves this machine

  npm run admin -- opt-out add|remove|list|check [ADDRESS ...] --config FILE [--tenant ID] [--users FILE]
      keeps the list of those who are never suggested, by hash; --users is an export of the directory,
      a person a line, with all their addresses: then every alias counts, and entries of nobody are named

  npm run admin -- opt-out table --crm URL
      prints what sets up the table in which colleagues opt out by themselves (docs/deployment.md)

  npm run admin -- check-tenant --config FILE|--origin URL [--tenant ID]
      signs you in by a code, and says what is consented to, readable and tracked, as you see it; it changes nothing

  npm run admin -- privacy [--config FILE|--origin URL] [--tenant ID] [--lang en|de|fr] [--out FOLDER]
      writes the papers for works council and privacy officer, by what is switched on in config.json

  npm run admin -- collector prepare --tenant ID --client ID --object ID --crm URL --domains A,B --opt-out-group ID
      [--standard] [--out FOLDER]
      writes what sets up the collector of the organisation's mail (docs/organization-mail.md)`;

const commands = {
  init,
  registration,
  publish,
  check,
  "check-tenant": checkTenant,
  diff,
  watch,
  "opt-out": optOut,
  privacy,
  collector,
} as const;

void main();

async function main(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    help,
    commands,
    complaintsAbout: (error, words) => [
      error instanceof Error ? error.message : error,
      ...[lostOptionsHint(words)].filter((hint) => hint !== undefined),
    ],
  });
}
