// `npm run collector -- run`: reads the organisation's mail into sealed documents.
import { check } from "./commands/check";
import { forget, purge, report } from "./commands/requests";
import { collect, combine, publish, run } from "./commands/steps";
import { runCommand } from "./console/runCommand";

const help = `Who in the organisation knows whom, from its mailboxes (docs/organization-mail.md).

  run       collect, combine and publish; every night
  collect   counts contact days in the mailboxes [--shard 3/8]
  combine   joins them with whom the CRM knows
            [--engine duckdb|spark|databricks] [--master local[*]] [--memory 2500MB]
            databricks is untried: compare its documents with those of duckdb
  publish   writes the sealed documents that changed
  check     proves that the fence holds; ends with 1 where something is to be mended
  forget ADDRESS              somebody objects: deletes, and never keeps again
  report ADDRESS              all that is kept of somebody outside
  report --colleague ID       all that is kept of a colleague, by directory id
  purge --yes                 deletes everything

  --config FILE               collector.json where absent`;

void main();

async function main(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    help,
    commands: { run, collect, combine, publish, check, forget, report, purge },
    complaintsAbout: (error) => [
      error instanceof Error ? error.message : "The collector cannot go on.",
    ],
  });
}
