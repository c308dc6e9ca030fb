import { roleQualifiers } from "./mailboxNames";
import { consistsOf, holdsEntry, nameTable } from "./nameTable";

/** Where organisations have offices and nobody has a first name: no Paris, Sydney, Austin, Milan or London. */
const places = nameTable(`
  berlin hamburg munich munchen muenchen frankfurt cologne koln koeln dusseldorf duesseldorf stuttgart leipzig
  dresden hannover nurnberg nuernberg bremen wien salzburg zurich zuerich basel amsterdam rotterdam utrecht
  eindhoven brussels bruxelles brussel antwerp antwerpen luxembourg copenhagen kobenhavn stockholm goteborg gothenburg malmo
  oslo bergen helsinki warsaw warszawa krakow wroclaw prague praha budapest bucharest bucuresti athens lisbon
  lisboa madrid barcelona sevilla bilbao marseille toulouse strasbourg bordeaux torino manchester birmingham
  edinburgh glasgow leeds dublin
  new-york chicago seattle san-francisco los-angeles toronto montreal vancouver sao-paulo buenos-aires
  mexico-city bogota tokyo osaka seoul beijing shanghai shenzhen hong-kong singapore mumbai bangalore bengaluru
  hyderabad chennai pune dubai abu-dhabi riyadh jeddah casablanca nairobi lagos johannesburg cape-town melbourne brisbane auckland
  germany deutschland austria osterreich switzerland schweiz netherlands belgium spain espana poland sweden
  denmark finland portugal canada brazil brasil japan singapore uae
`);

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

function isPlace(words: readonly string[]): boolean {
  return holdsEntry(places, words) && consistsOf([places, roleQualifiers], words);
}
