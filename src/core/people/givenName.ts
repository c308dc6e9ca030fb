const oneGivenName =
  /^(\p{Script=Latin}[\p{Script=Latin}'’-]+) \p{Script=Latin}[\p{Script=Latin}'’-]+$/u;
const familyNameFirst =
  /^[\p{Script=Latin}'’ -]+, (\p{Script=Latin}[\p{Script=Latin}'’-]+)(?: \(.*\))?$/u;

/** "Leila Haddad" in Arabic letters; a first part that asks for a second one stays with it. */
const arabicGivenName =
  /^(?!(?:عبد|أبو|ابو|أم|ام|ابن|بن|آل)\s)(\p{Script=Arabic}[\p{Script=Arabic}\p{M}]+) \p{Script=Arabic}[\p{Script=Arabic}\p{M}]+$/u;

/** Nobody is greeted by an email address: empty where a person has no name to be shown by. */
export function nameToGreet(displayName: string): string {
  return displayName.includes("@") ? "" : displayName;
}

/**
 * The name to call a colleague by: Tricia for "Tricia Potter" and "Potter, Tricia (Sales)". A less
 * certain name (titles, three names, other scripts) stays whole, which is stiff but never wrong.
 */
export function givenNameOf(displayName: string): string {
  const forms = [oneGivenName, familyNameFirst, arabicGivenName];
  const match = forms.map((form) => form.exec(displayName)).find((found) => found !== null);
  return match?.[1] ?? displayName;
}
