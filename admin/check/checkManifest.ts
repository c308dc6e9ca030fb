import { manifestId, manifestVersion } from "../../hosting/manifest/manifestIdentity";
import { manifestXml } from "../../hosting/manifest/manifestXml";
import { compareVersions, readManifest } from "../manifestFacts";
import type { ManifestFacts } from "../manifestFacts";
import { bad, good, judge } from "./finding";
import type { Finding } from "./finding";
import type { Site } from "./siteFiles";

const place = "manifest";
const makeAnew = "Make it anew with `npm run manifest -- --origin` and deploy it again.";

/** Checks a manifest against the site, this version and Outlook's rules. */
export function checkManifest(xml: string, { origin }: Site): readonly Finding[] {
  const facts = readManifest(xml);
  if (facts === undefined) return [bad(place, "is no add-in manifest", makeAnew)];
  const problems = [...problemsOf(facts, origin)].filter(({ status }) => status !== "good");
  if (problems.length > 0) return problems;
  return [
    judge(xml === manifestXml(origin), place, {
      met: `version ${facts.version} is the one made for ${origin}`,
      missed: "differs from the one made for this address",
      fix: makeAnew,
    }),
  ];
}

function problemsOf(facts: ManifestFacts, origin: string): readonly Finding[] {
  const foreign = facts.addresses.find((address) => new URL(address).origin !== origin);
  const order = compareVersions(facts.version, manifestVersion);
  return [
    judge(foreign === undefined, place, {
      met: "names this site only",
      missed: `names ${foreign ?? ""}, which is not this site`,
      fix: makeAnew,
    }),
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

/** Checks that each icon has the size in its name. */
export function checkIcons({ answers }: Site): readonly Finding[] {
  const icons = [...answers].filter(
    ([path, { status }]) => path.endsWith(".png") && status === 200,
  );
  const problems = icons.flatMap(([path, { body }]) => {
    const expected = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    const [width, height] = pixelSize(body);
    if (width === expected && height === expected) return [];
    return [bad(path, `is ${width} x ${height} pixels`, "Copy assets/ of the build again.")];
  });
  return problems.length > 0 ? problems : [good("icons", `${icons.length} icons have their sizes`)];
}

/** Width and height stand in the first chunk of every PNG. */
function pixelSize(bytes: Buffer): readonly [number, number] {
  const isPng = bytes.length >= 24 && bytes.toString("latin1", 1, 4) === "PNG";
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}
