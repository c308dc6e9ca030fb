const oneGivenName =
  /^(\p{Script=Latin}[\p{Script=Latin}'’-]+) \p{Script=Latin}[\p{Script=Latin}'’-]+$/u;
const familyNameFirst =
  /^[\p{Script=Latin}'’ -]+, (\p{Script=Latin}[\p{Script=Latin}'’-]+)(?: \(.*\))?$/u;

/**
 * What to call a colleague: Tricia for "Tricia Potter" and "Potter, Tricia (Sales)". Whatever is less
 * certain (titles, three names, other scripts) stays whole, which is stiff but never wrong.
 */
export function givenNameOf(displayName: string): string {
  const match = oneGivenName.exec(displayName) ?? familyNameFirst.exec(displayName);
  return match?.[1] ?? displayName;
}
