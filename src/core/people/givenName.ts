const oneGivenName =
  /^(\p{Script=Latin}[\p{Script=Latin}'’-]+) \p{Script=Latin}[\p{Script=Latin}'’-]+$/u;
const familyNameFirst =
  /^[\p{Script=Latin}'’ -]+, (\p{Script=Latin}[\p{Script=Latin}'’-]+)(?: \(.*\))?$/u;

/** Nobody is greeted by an email address: empty where a person has no name to be shown by. */
export function nameToGreet(displayName: string): string {
  return displayName.includes("@") ? "" : displayName;
}

/**
 * The name to greet a colleague by: Tricia for "Tricia Potter" and "Potter, Tricia (Sales)". A less
 * certain name (titles, three names, other scripts) stays whole, which is stiff but never wrong.
 */
export function givenNameOf(displayName: string): string {
  const match = oneGivenName.exec(displayName) ?? familyNameFirst.exec(displayName);
  return match?.[1] ?? displayName;
}
