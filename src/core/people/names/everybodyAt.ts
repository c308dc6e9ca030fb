import { nameTable } from "./nameTable";
import { isPlace } from "./places";

/** Surnames of people as well, whose first name then stands before it. */
const everybodyBehind = nameTable(`all staff tous todos`);
const everybodyBefore = nameTable(`staff`);

/** "Berlin All", "Staff Hamburg": all who work at a place. Marie All and Jamie Staff are people, and so is Alle Berlin. */
export function isEverybodyAt(words: readonly string[]): boolean {
  return (
    (everybodyBehind.has(words.slice(-1)) && isPlace(words.slice(0, -1))) ||
    (everybodyBefore.has(words.slice(0, 1)) && isPlace(words.slice(1)))
  );
}
