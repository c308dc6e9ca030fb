// `npm run serve`: the build under the headers it is to be hosted with.
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { localTls } from "./site/localTls";
import { policyParts } from "./site/policyParts";
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

const folders = [build, ...(values.with === undefined ? [] : [path.resolve(values.with)])];
void serve().then(
  ({ origin }) => {
    console.log(`Serving the build at ${origin}/taskpane.html, until Ctrl+C.`);
    if (values.cert === undefined) {
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
  return serveSite({
    folders,
    ...policyParts(folders, values.port),
    port: Number(values.port),
    tls: await localTls(values),
  });
}
