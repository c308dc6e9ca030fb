const oneGivenName =
  /^(\p{Script=Latin}[\p{Script=Latin}'’-]+) \p{Script=Latin}[\p{Script=Latin}'’-]+$/u;
const familyNameFirst =
  /^[\p{Script=Latin}'’ -]+, (\p{Script=Latin}[\p{Script=Latin}'’-]+)(?: \(.*\))?$/u;

/**
 * The name to greet a colleague by: Tricia for "Tricia Potter" and "Potter, Tricia (Sales)". A less
 * certain name (titles, three names, other scripts) stays whole, which is stiff but never wrong.
 */
export function givenNameOf(displayName: string): string {
  const match = oneGivenName.exec(displayName) ?? familyNameFirst.exec(displayName);
  return match?.[1] ?? displayName;
}
