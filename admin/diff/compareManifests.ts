import { compareVersions } from "../manifestFacts";
import type { ManifestFacts } from "../manifestFacts";
import { when } from "./consequence";
import type { Consequence } from "./consequence";

/** The steps that a new manifest needs. */
export function compareManifests(
  before: ManifestFacts,
  after: ManifestFacts,
  isSame: boolean,
): readonly Consequence[] {
  if (isSame) return [];
  const isRaised = compareVersions(after.version, before.version) > 0;
  return [
    ...when(
      before.id !== after.id,
      "stop",
      "Another id is another add-in: remove the old one first.",
    ),
    ...when(
      isRaised,
      "redeploy",
      `Upload the manifest: ${before.version} becomes ${after.version}.`,
    ),
    ...when(
      !isRaised,
      "stop",
      `The version ${after.version} is not raised above ${before.version}, though the manifest changed: Outlook keeps the old one.`,
    ),
    ...when(
      before.permissions !== after.permissions,
      "consent",
      `The mailbox permission changes from ${before.permissions} to ${after.permissions}.`,
    ),
    ...when(
      !same(before.hosts, after.hosts),
      "consent",
      "The Office applications it runs in change.",
    ),
    ...when(
      !same(originsOf(before), originsOf(after)),
      "redeploy",
      `The address changes to ${originsOf(after).join(", ")}: register its redirect addresses before.`,
    ),
  ];
}

function originsOf({ addresses }: ManifestFacts): readonly string[] {
  const origins = addresses.map((address) =>
    URL.canParse(address) ? new URL(address).origin : address,
  );
  return [...new Set(origins)];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
