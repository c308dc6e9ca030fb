/**
 * Every character an address may hold before its @ without quotes. Dots are accepted anywhere,
 * because real addresses have them.
 */
const atoms = /^[^\s"(),:;<>@[\\\]]+$/u;
const strayDots = /^\.|\.\.|\.$/;
const quotedString = /^"((?:[^"\\]|\\.)+)"$/u;

/** Exchange's legacy name of a mailbox; it can look like the local part of an address. */
const legacyName = /^\/o=/i;

/** One spelling for all ways to write it: lower case in any locale, quotes only where needed. */
export function canonicalLocalPart(local: string): string | undefined {
  const lower = local.toLowerCase().normalize("NFC");
  if (legacyName.test(lower)) return undefined;
  if (atoms.test(lower)) return lower;
  const quoted = quotedString.exec(lower)?.[1];
  return quoted === undefined ? undefined : quotedWhereNeeded(quoted.replace(/\\(.)/gu, "$1"));
}

function quotedWhereNeeded(text: string): string {
  const isPlain = atoms.test(text) && !strayDots.test(text) && !legacyName.test(text);
  return isPlain ? text : `"${text.replace(/["\\]/g, "\\$&")}"`;
}
