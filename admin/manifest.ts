// `npm run manifest -- --origin https://...`: the manifests for the address the add-in is hosted at.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { localOrigin } from "../hosting/manifest/manifestIdentity";
import { manifestXml } from "../hosting/manifest/manifestXml";
import { appPackage } from "../hosting/manifest/unified/appPackage";
import { parseOrigin } from "./parseOrigin";

const { values } = parseArgs({
  options: {
    origin: { type: "string", default: localOrigin },
    out: { type: "string", default: "manifest.xml" },
    /** Where to write the app package too, and the app registration it names. */
    package: { type: "string" },
    client: { type: "string" },
  },
});

const origin = parseOrigin(values.origin);
if (origin === undefined) {
  console.error("--origin takes an https address without a path, such as https://wkw.contoso.com.");
  process.exitCode = 2;
} else {
  writeFileSync(values.out, manifestXml(origin));
  console.log(`${values.out} is the manifest for ${origin}.`);
  if (values.package !== undefined) {
    const clientId = values.client;
    writeFileSync(values.package, appPackage({ origin, ...(clientId && { clientId }) }));
    console.log(`${values.package} is its app package.`);
  }
}
