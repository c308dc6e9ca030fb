/** Whether a header does what that of the build is there for; it may do more. */
type Rule = (actual: string | undefined, expected: string) => boolean;

/** A quarter of a year: the shortest promise of https that a common host makes by itself. */
const shortestPromiseSeconds = 90 * 24 * 3600;

/** By the name of the header. One without a rule here has to be as the build has it. */
export const headerRules: Readonly<Record<string, Rule>> = {
  "strict-transport-security": (actual = "") =>
    Number(/max-age="?(\d+)/i.exec(actual)?.[1] ?? 0) >= shortestPromiseSeconds,
  "x-content-type-options": (actual = "") => listed(actual)[0] === "nosniff",
  // Of several words a browser takes the last one it knows.
  "referrer-policy": (actual = "") =>
    ["no-referrer", "same-origin"].includes(listed(actual).at(-1) ?? ""),
  "permissions-policy": (actual = "", expected) => {
    const features = listed(actual);
    return listed(expected).every((feature) => features.includes(feature));
  },
  "cache-control": isKeptAsWanted,
  // A browser only reports by it, and whoever runs the site may want reports of their own.
  "content-security-policy-report-only": () => true,
};

function listed(value: string): readonly string[] {
  return value.split(",").map((one) => one.trim().toLowerCase().replaceAll(/\s/g, ""));
}

function isKeptAsWanted(actual: string | undefined, expected: string): boolean {
  const words = listed(actual ?? "");
  const isAskedAnew = ["no-cache", "no-store", "max-age=0"].some((word) => words.includes(word));
  if (expected === "no-cache" || expected === "no-store") return isAskedAnew;
  // Their names change with their content: to be kept, for however long.
  if (expected.includes("immutable")) return !isAskedAnew && words.some(isLifetime);
  // Outlook shows no icon that may not be kept; asking whether it is still the same is fine.
  return !words.includes("no-store") && !words.includes("no-cache");
}

function isLifetime(word: string): boolean {
  return word === "immutable" || word.startsWith("max-age=");
}
