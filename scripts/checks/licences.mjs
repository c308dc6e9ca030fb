// `npm run licences`: every package of package-lock.json, or of the lock file named, comes under a licence we may use.
import { readFileSync } from "node:fs";
import path from "node:path";

import { wrongLicences } from "../support/licences.mjs";
import { projectRoot } from "../support/projectRoot.mjs";
import { report } from "../support/report.mjs";

const [, , file = path.join(projectRoot, "package-lock.json")] = process.argv;

report("licences to ask about", wrongLicences(JSON.parse(readFileSync(file, "utf8"))));
