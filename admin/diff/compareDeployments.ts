import { parseJsonFile } from "../check/config/parseJsonFile";
import { readText } from "../check/config/readText";
import { xmlFault } from "../check/manifest/xmlFault";
import { readManifest } from "../manifestFacts";
import type { ManifestFacts } from "../manifestFacts";
import { compareAppPackages } from "./compareAppPackages";
import { compareConfigs } from "./compareConfigs";
import { compareManifests } from "./compareManifests";
import { consequence } from "./consequence";
import type { Consequence } from "./consequence";
import { readConfigFile } from "./readConfigFile";

/** What is deployed, or will be; a file that is not there is not compared, and that is said. */
export interface Deployment {
  readonly manifest?: Buffer | string;
  readonly config?: Buffer | string;
  /** The package of the Microsoft 365 app; a site never has it. */
  readonly appPackage?: Uint8Array;
}

/** The steps from the deployed files to the new ones. */
export function compareDeployments(deployed: Deployment, next: Deployment): readonly Consequence[] {
  const found = [
    ...manifestSteps(deployed, next),
    ...compareAppPackages(deployed.appPackage, next.appPackage),
    ...configSteps(deployed, next),
  ];
  return found.some(({ action }) => action !== "note")
    ? found
    : [...found, consequence("nothing", "Copying the files of the build is enough.")];
}

function manifestSteps(deployed: Deployment, next: Deployment): readonly Consequence[] {
  if (deployed.manifest === undefined || next.manifest === undefined) {
    return [consequence("stop", lacking("manifest.xml", deployed.manifest, next.manifest))];
  }
  const [before, after] = [readXml(deployed.manifest), readXml(next.manifest)];
  const faults = [
    ...("fault" in before ? [`The deployed manifest ${before.fault}`] : []),
    ...("fault" in after ? [`The new manifest ${after.fault}`] : []),
  ];
  if ("fault" in before || "fault" in after) {
    return faults.map((fault) => consequence("stop", `${fault}.`));
  }
  return compareManifests(before.facts, after.facts, before.text === after.text);
}

type ReadXml =
  { readonly fault: string } | { readonly facts: ManifestFacts; readonly text: string };

/** Line ends change with the machine that wrote the file, and mean nothing. */
function readXml(file: Buffer | string): ReadXml {
  const { text: raw, problem } = readText(Buffer.from(file));
  if (problem !== undefined) return { fault: problem };
  const text = raw.replaceAll("\r\n", "\n");
  const facts = readManifest(text);
  if (facts === undefined) return { fault: "is no add-in manifest" };
  const fault = xmlFault(text);
  return fault === undefined ? { facts, text } : { fault: `is no well-formed XML, at ${fault}` };
}

function configSteps(deployed: Deployment, next: Deployment): readonly Consequence[] {
  if (next.config === undefined) {
    // Only manifests are compared.
    if (deployed.config === undefined) return [];
    return [consequence("note", "The new side has no config.json: keep the one that is deployed.")];
  }
  const after = readConfigFile(parseJsonFile(Buffer.from(next.config)));
  if ("fault" in after) return [consequence("stop", `The new config.json ${after.fault}.`)];
  if (deployed.config === undefined) {
    const reason =
      "Nothing to compare config.json with: the deployed side has none. Everything in the new one needs its consent.";
    return [consequence("stop", reason)];
  }
  const before = readConfigFile(parseJsonFile(Buffer.from(deployed.config)));
  if ("fault" in before) {
    const reason = `The deployed config.json ${before.fault}: the pane is stopped by it. Nobody can say what the new one changes.`;
    return [consequence("stop", reason)];
  }
  return compareConfigs(before.file, after.file);
}

function lacking(name: string, deployed: unknown, next: unknown): string {
  const sides = [
    ...(deployed === undefined ? ["the deployed side"] : []),
    ...(next === undefined ? ["the new side"] : []),
  ];
  const which = sides.join(" and ");
  return `${which.charAt(0).toUpperCase()}${which.slice(1)} has no ${name}, so nobody can say whether it changes: \`npm run manifest -- --origin URL --out FILE\` makes one.`;
}
