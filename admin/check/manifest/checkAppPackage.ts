import { appId, unifiedManifest } from "../../../hosting/manifest/unified/unifiedManifest";
import { readAppPackage } from "../../appPackage/readAppPackage";
import type { AppPackage } from "../../appPackage/readAppPackage";
import { bad, good } from "../finding";
import type { Finding } from "../finding";

const place = "app package";
const makeAnew = "Make it anew with `npm run admin -- init` and upload it again.";

/** Checks the package of the Microsoft 365 app against the site, its config.json and this version. */
export function checkAppPackage(
  bytes: Uint8Array,
  origin: string,
  clientId: string | undefined,
): readonly Finding[] {
  const found = readAppPackage(bytes);
  if ("fault" in found) return [bad(place, found.fault, makeAnew)];
  const named = found.clientId;
  const made = unifiedManifest({ origin, ...(named !== undefined && { clientId: named }) });
  const problems = problemsOf(found, origin, clientId);
  if (problems.length > 0) return problems.map((problem) => bad(place, problem, makeAnew));
  const isSame = found.text.startsWith(`${JSON.stringify(made, null, 2)}\n`);
  return [
    isSame
      ? good(place, `version ${found.version} is the one made for ${origin}`)
      : bad(place, "differs from the one this version makes for this address", makeAnew),
  ];
}

function problemsOf(
  { id, version, addresses, missing, clientId }: AppPackage,
  origin: string,
  wanted: string | undefined,
): readonly string[] {
  const { version: made } = unifiedManifest({ origin }) as { readonly version: string };
  const foreign = addresses.filter(
    (address) => !URL.canParse(address) || new URL(address).origin !== origin,
  );
  const [other] = foreign;
  return [
    ...(id === appId ? [] : [`has another id, ${id}`]),
    ...(other === undefined ? [] : [`names ${other}, which is not this site`]),
    ...(version === made ? [] : [`is version ${version}, and this project's is ${made}`]),
    ...(missing.length === 0 ? [] : [`lacks ${missing.join(", ")}, which its manifest names`]),
    ...(wanted === undefined || clientId?.toLowerCase() === wanted.toLowerCase()
      ? []
      : [`names ${clientId ?? "no app registration"}, and config.json has ${wanted}`]),
  ];
}
