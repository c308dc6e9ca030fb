import { isQualified } from "./mailboxNames";
import { nameTable } from "./nameTable";

/**
 * Where organisations have offices, and hardly anybody's first name: no Paris, Sydney, Austin, Basel, Riyadh or
 * Germany. A few people are called Berlin; far more offices are, and the place alone never decides.
 */
const places = nameTable(`
  berlin hamburg munich munchen muenchen frankfurt cologne koln koeln dusseldorf duesseldorf stuttgart leipzig
  dresden hannover nurnberg nuernberg bremen wien salzburg zurich zuerich amsterdam rotterdam utrecht
  eindhoven brussels bruxelles brussel antwerp antwerpen luxembourg copenhagen kobenhavn stockholm goteborg gothenburg malmo
  oslo bergen helsinki warsaw warszawa krakow wroclaw prague praha budapest bucharest bucuresti athens lisbon
  lisboa madrid barcelona sevilla bilbao marseille toulouse strasbourg bordeaux torino manchester birmingham
  edinburgh glasgow leeds dublin
  new-york chicago seattle san-francisco los-angeles toronto montreal vancouver sao-paulo buenos-aires
  mexico-city bogota tokyo osaka seoul beijing shanghai shenzhen hong-kong singapore mumbai bangalore bengaluru
  hyderabad chennai pune dubai abu-dhabi jeddah casablanca nairobi lagos johannesburg cape-town melbourne brisbane auckland
  deutschland austria osterreich switzerland schweiz netherlands belgium spain espana poland sweden
  denmark finland portugal canada brazil brasil japan uae
  hq
`);

/** "Berlin", "UK Dublin". */
export function isPlace(words: readonly string[]): boolean {
  return isQualified(places, words);
}
