import { readAppPackage } from "../appPackage/readAppPackage";
import type { AppPackage } from "../appPackage/readAppPackage";
import { compareVersions } from "../manifestFacts";
import { consequence, when } from "./consequence";
import type { Consequence } from "./consequence";

/** The steps that a new app package needs. Who deploys only the XML manifest has none. */
export function compareAppPackages(
  deployed: Uint8Array | undefined,
  next: Uint8Array | undefined,
): readonly Consequence[] {
  if (deployed === undefined || next === undefined) return onlyOne(deployed, next);
  const [before, after] = [readAppPackage(deployed), readAppPackage(next)];
  if ("fault" in after) return [consequence("stop", `The new app package ${after.fault}.`)];
  if ("fault" in before) {
    return [consequence("redeploy", `Upload the app package: the deployed one ${before.fault}.`)];
  }
  return before.text === after.text ? [] : compared(before, after);
}

function onlyOne(
  deployed: Uint8Array | undefined,
  next: Uint8Array | undefined,
): readonly Consequence[] {
  if (deployed === next) return [];
  const which = deployed === undefined ? "deployed" : "new";
  const reason = `The ${which} side has no app package (who-knows-whom.zip): compare it with the one that was uploaded, if one was.`;
  return [consequence("note", reason)];
}

function compared(before: AppPackage, after: AppPackage): readonly Consequence[] {
  const isRaised = compareVersions(after.version, before.version) > 0;
  return [
    ...when(before.id !== after.id, "stop", "Another id is another app: remove the old one first."),
    ...when(
      isRaised,
      "redeploy",
      `Upload the app package: ${before.version} becomes ${after.version}.`,
    ),
    ...when(
      !isRaised,
      "stop",
      `The app package's version ${after.version} is not raised above ${before.version}, though it changed: Microsoft 365 keeps the old one.`,
    ),
    ...when(
      before.clientId?.toLowerCase() !== after.clientId?.toLowerCase(),
      "consent",
      `The app package names ${after.clientId ?? "no app registration"} instead of ${before.clientId ?? "none"}: deploying it asks for consent anew.`,
    ),
    ...when(
      before.permissions.join() !== after.permissions.join(),
      "consent",
      `The app package asks for ${after.permissions.join(", ")} instead of ${before.permissions.join(", ")}.`,
    ),
  ];
}
