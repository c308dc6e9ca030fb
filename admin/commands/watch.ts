import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { localTls } from "../site/localTls";
import { policyParts } from "../site/policyParts";
import { serveSite } from "../site/siteServer";
import { readReports } from "../watch/readReports";
import { createViolationLog, violationLine } from "../watch/violationLog";
import { reportsPath, watchedHeaders } from "../watch/watchedHeaders";

/**
 * Serves the site with every policy reported beside the enforced one, and tells what browsers report.
 * Nothing of it leaves this machine.
 *
 * @returns the program's exit code, once it was stopped
 */
export async function watch(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      build: { type: "string", default: "dist" },
      with: { type: "string", default: "deployment" },
      port: { type: "string", default: "3000" },
      cert: { type: "string" },
      key: { type: "string" },
    },
  });
  const folders = [path.resolve(values.build), path.resolve(values.with)];
  for (const [index, needed] of ["taskpane.html", "config.json"].entries()) {
    const folder = folders[index] ?? "";
    if (!existsSync(path.join(folder, needed)))
      throw new Error(`There is no ${needed} in ${folder}.`);
  }

  const log = createViolationLog();
  const site = await serveSite({
    folders,
    ...policyParts(folders, values.port),
    port: Number(values.port),
    tls: await localTls(values),
    watched: {
      headers: watchedHeaders,
      path: reportsPath,
      take: (body) => {
        for (const found of log.add(readReports(body))) console.log(violationLine(found));
      },
    },
  });
  console.log(
    `Watching at ${site.origin}/taskpane.html until Ctrl+C. Each new report is one line; what is enforced stays enforced.`,
  );
  await new Promise<void>((resolve) => process.once("SIGINT", resolve));
  await site.close();
  console.log(`\n${log.summary()}`);
  return 0;
}
