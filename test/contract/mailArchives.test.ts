import { readFileSync } from "node:fs";
import path from "node:path";

import { openMailStore } from "@who-knows-whom/mail-archive/store/mailStore";

import { sharedFolder } from "../support/contracts/sharedFolder";

/** Archives after bug reports; the README beside them says how many messages each holds. */
const folder = sharedFolder("MAIL_CASES", "../shared/cases");
const whenThere = folder === undefined ? it.skip : it;

const row = /^\| (\S+\.(?:mbox|mbx|tgz|gz|zip|eml|emlx|msg)) \| (\d+) messages?\b/gm;

function expectedCounts(directory: string): Readonly<Record<string, number>> {
  const readme = readFileSync(path.join(directory, "README.md"), "utf8");
  const rows = [...readme.matchAll(row)];
  return Object.fromEntries(rows.map(([, file = "", count]) => [file, Number(count)]));
}

async function countOf(file: string): Promise<number> {
  let count = 0;
  const store = await openMailStore(file);
  for await (const { mail } of store.messages(() => undefined))
    count += mail.from.address === "" ? 0 : 1;
  return count;
}

describe("archives as people have them", () => {
  whenThere("hold as many messages as their README says", async () => {
    const directory = folder ?? "";
    const expected = expectedCounts(directory);
    const counts: Record<string, number> = {};
    for (const file of Object.keys(expected))
      counts[file] = await countOf(path.join(directory, file));
    expect(Object.keys(expected).length).toBeGreaterThan(5);
    expect(counts).toEqual(expected);
  });
});
