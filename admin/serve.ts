// `npm run serve`: the build under the headers it is to be hosted with.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { clouds } from "../src/adapters/config/clouds";
import { parseSiteConfig } from "./site/siteConfig";
import { serveSite } from "./site/siteServer";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    /** PEM files of a certificate that this machine trusts. */
    cert: { type: "string" },
    key: { type: "string" },
    /** A folder with the config.json of `npm run admin -- init`; the build has none. */
    with: { type: "string" },
  },
});

const build = path.resolve("dist");
if (!existsSync(path.join(build, "taskpane.html"))) {
  console.error("There is no build yet: run `npm run build` first.");
  process.exit(2);
}

const { cert, key } = values;
const tls =
  cert !== undefined && key !== undefined
    ? { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") }
    : createLocalCertificate();
const folders = [build, ...(values.with === undefined ? [] : [path.resolve(values.with)])];
void serve().then(
  ({ origin }) => {
    console.log(`Serving the build at ${origin}/taskpane.html, until Ctrl+C.`);
    if (cert === undefined) {
      console.log(
        "Its certificate is made for this run and trusted by nobody: use --cert and --key.",
      );
    }
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);

async function serve() {
  return serveSite({ folders, ...policyParts(), port: Number(values.port), tls: await tls });
}

/** As `publish` makes the policy: for the tenant of the config.json that is served. */
function policyParts() {
  const file = path.join(folders.at(-1) ?? build, "config.json");
  if (!existsSync(file)) return { cloud: clouds.global };
  const page = new URL(`https://localhost:${values.port}/taskpane.html`);
  const { cloud, origins } = parseSiteConfig(readFileSync(file, "utf8"), file, page);
  return { cloud, origins };
}
