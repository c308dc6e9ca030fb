import { nameWords } from "../words/nameWords";
import { personName } from "../words/personName";
import type { Rep } from "./people";

/** Whether a name inside the organisation is the rep's: an alias has no other sign where no directory tells. */
export function isOwnName(displayName: string, { displayName: own }: Rep): boolean {
  const words = comparable(own);
  // A given name alone is many people's.
  return words.includes(" ") && comparable(displayName) === words;
}

function comparable(name: string): string {
  return [...nameWords(personName(name))].sort().join(" ");
}
