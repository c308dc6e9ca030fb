import { answerCause } from "../site/answerCause";
import type { Site } from "../site/siteFiles";
import { bad } from "../finding";
import type { Finding } from "../finding";
import { checkManifest } from "./checkManifest";

const path = "/manifest.xml";

/** Checks the manifest that is given, or the copy on the site. */
export function siteManifest({ origin, answers }: Site, given?: Buffer): readonly Finding[] {
  if (given !== undefined) return checkManifest(given, origin);
  const answer = answers.get(path);
  if (answer === undefined) return [];
  const cause = answerCause(origin, path, answer);
  if (cause === undefined) return checkManifest(answer.body, origin);
  if (cause.kind !== "missing") return [bad(path, cause.found, cause.fix)];
  const fix =
    "Copy deployment/manifest.xml there, or name the file that was uploaded to Microsoft 365: --manifest FILE.";
  return [bad(path, "is not on the site, so nothing says whether the right one is in use", fix)];
}
