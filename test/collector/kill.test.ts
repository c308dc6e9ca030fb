/** @jest-environment node */
import { spawn } from "node:child_process";
import path from "node:path";

import { aMessage, alan, blaine, tricia, yvonne } from "./support/anOrganizationsMail";
import { openOrganization } from "./support/openOrganization";
import type { OpenOrganization } from "./support/openOrganization";
import { documentAbout, headerOf } from "./support/readDocument";
import { isDuckDbInstalled } from "./support/installed";

const whenThere = isDuckDbInstalled ? it : it.skip;

const colleagues = [tricia, alan, blaine];
const others = Array.from({ length: 150 }, (_, number) => ({
  name: `Person ${number}`,
  address: `person.${number}@fourthcoffee.com`,
}));

/** Some of today, because the child process has the clock of this machine. */
const daysSince = Math.floor((Date.now() - Date.parse("2026-11-20T10:00:00Z")) / 86_400_000);
const messages = others.flatMap((other, number) => {
  const colleague = colleagues[number % 3] ?? tricia;
  return [aMessage(colleague, other, 9 - daysSince), aMessage(other, colleague, 8 - daysSince)];
});

/** Runs the collector as it is run; kills it as soon as it says this. @returns whether it was killed */
function run({ configFile }: OpenOrganization, until?: RegExp): Promise<boolean> {
  const cli = path.join(__dirname, "..", "..", "collector", "src", "cli.ts");
  const child = spawn(process.execPath, ["--import", "tsx", cli, "run", "--config", configFile], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    words += chunk.toString();
    if (until?.test(words) === true) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => {
      if (signal === "SIGKILL") resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(words));
    });
  });
}

/** What a pane reads; when it was written is another matter. */
async function readableIn(opened: OpenOrganization) {
  const table = opened.table();
  const documents = await Promise.all(
    [yvonne, ...others].map(({ address }) => documentAbout(table, address)),
  );
  return { documents, rows: Object.keys(table).length, mailboxes: headerOf(table).mailboxes };
}

describe("a collector that is killed", () => {
  whenThere(
    "has written the same in the end, whichever step it was in",
    async () => {
      const whole = await openOrganization({ messages });
      await run(whole);
      const expected = await readableIn(whole);
      await whole.close();
      expect(expected.documents.filter((one) => one !== undefined)).toHaveLength(others.length);

      const opened = await openOrganization({ messages });
      const places = [
        /Step 1/,
        /Mailboxes: 1 of/,
        /Mailboxes: 2 of/,
        /Collected/,
        /Step 2/,
        /Combined/,
        /Step 3/,
      ];
      for (const place of places) expect(await run(opened, place)).toBe(true);
      expect(await run(opened)).toBe(false);
      expect(await readableIn(opened)).toEqual(expected);
      await opened.close();
    },
    180_000,
  );
});
