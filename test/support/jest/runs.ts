/** How often a property is tried: more in CI, which has the time. */
export function runsIn({ everyTime, ci }: { readonly everyTime: number; readonly ci: number }) {
  return process.env["CI"] === "true" ? ci : everyTime;
}
