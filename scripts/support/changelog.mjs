/** What every release has to tell those who run the add-in. */
const required = "What administrators must know";

/**
 * The part of a changelog about one version.
 * @throws Error where it is missing, or does not say what administrators must know
 */
export function releaseNotes(changelog, version) {
  const parts = changelog.split(/^(?=## )/m);
  const notes = parts.find((part) => part.startsWith(`## [${version}] - `));
  if (notes === undefined) {
    throw new Error(`CHANGELOG.md has no heading "## [${version}] - <date>" for this version.`);
  }
  const sections = notes.split(/^(?=### )/m);
  const known = sections.find((section) => section.startsWith(`### ${required}\n`)) ?? "";
  if (
    !known
      .split("\n")
      .slice(1)
      .some((line) => line.trim() !== "")
  ) {
    throw new Error(`CHANGELOG.md does not say "${required}" for ${version}: add that section.`);
  }
  return notes;
}
