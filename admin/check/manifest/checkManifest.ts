import { manifestId, manifestVersion } from "../../../hosting/manifest/manifestIdentity";
import { manifestXml } from "../../../hosting/manifest/manifestXml";
import { compareVersions, readManifest } from "../../manifestFacts";
import type { ManifestFacts } from "../../manifestFacts";
import { readText } from "../config/readText";
import { bad, judge } from "../finding";
import type { Finding } from "../finding";
import { manifestDifference } from "./manifestDifference";
import { xmlFault } from "./xmlFault";

const place = "manifest";
const makeAnew = "Make it anew with `npm run manifest -- --origin` and deploy it again.";

/** Checks a manifest against the site, this version and Outlook's rules. */
export function checkManifest(bytes: Buffer, origin: string): readonly Finding[] {
  const { text, problem } = readText(bytes);
  if (problem !== undefined) return [bad(place, `${problem}; it has to be UTF-8`, makeAnew)];
  const facts = readManifest(text);
  if (facts === undefined) return [bad(place, "is no add-in manifest", makeAnew)];
  const fault = xmlFault(text);
  if (fault !== undefined) return [bad(place, `is no well-formed XML, at ${fault}`, makeAnew)];
  const problems = problemsOf(facts, origin).filter(({ status }) => status !== "good");
  if (problems.length > 0) return problems;
  const difference = manifestDifference(text, manifestXml(origin));
  return [
    judge(difference === undefined, place, {
      met: `version ${facts.version} is the one made for ${origin}`,
      missed: difference ?? "",
      fix: makeAnew,
    }),
  ];
}

function problemsOf(facts: ManifestFacts, origin: string): readonly Finding[] {
  const order = compareVersions(facts.version, manifestVersion);
  return [
    ...addressFindings(facts, origin),
    judge(facts.id === manifestId, place, {
      met: "has the id of Who Knows Whom",
      missed: `has another id, ${facts.id}`,
      fix: `Outlook would show two add-ins. ${makeAnew}`,
    }),
    judge(facts.permissions === "ReadItem", place, {
      met: "asks for ReadItem",
      missed: `asks for ${facts.permissions}`,
      fix: `ReadItem is all it needs. ${makeAnew}`,
    }),
    judge(order === 0, place, {
      met: "is of this version",
      missed: `is version ${facts.version}, and this project's is ${manifestVersion}`,
      fix: order < 0 ? makeAnew : "Check with the project the site was built from.",
    }),
  ];
}

/** One line for each wrong host, not for each address at it. */
function addressFindings({ addresses }: ManifestFacts, origin: string): readonly Finding[] {
  const broken = addresses.find((address) => !URL.canParse(address));
  const foreign = addresses
    .filter((address) => URL.canParse(address) && new URL(address).origin !== origin)
    .map((address) => new URL(address).origin);
  return [
    ...(broken === undefined
      ? []
      : [bad(place, `names ${broken}, which is no web address`, makeAnew)]),
    ...[...new Set(foreign)].map((one) => {
      const why = one.startsWith("http:")
        ? "which is plain http: Outlook shows nothing of it"
        : "which is not this site";
      return bad(place, `names ${one}, ${why}`, makeAnew);
    }),
  ];
}
