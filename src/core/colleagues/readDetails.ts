import type { Introducer } from "../lookUp/lookUp";
import { outcomeOf } from "../lookUp/outcome";
import type { ColleagueProfiles, LookUpSources } from "../lookUp/ports";
import type { ColleagueProfile } from "../people/people";

/** What can be asked about colleagues after the look-up has ended. */
export type DetailSources = Pick<
  LookUpSources,
  "profiles" | "profileExtras" | "directory" | "departures"
>;

/** As many as one batch of Microsoft Graph takes. */
const atOnce = 20;

/**
 * Reads the details of colleagues beyond the first five, one batch after the other. What cannot be read is
 * not there: the row shows an address then.
 *
 * @param tell - receives each batch, by introducer id
 */
export async function readDetails(
  introducers: readonly Introducer[],
  { profiles, profileExtras }: DetailSources,
  tell: (details: ReadonlyMap<string, ColleagueProfile>) => void,
): Promise<void> {
  for (let start = 0; start < introducers.length; start += atOnce) {
    const batch = introducers.slice(start, start + atOnce);
    const [known, extras] = await Promise.all([
      readFrom(profiles, batch),
      readFrom(profileExtras, batch),
    ]);
    tell(new Map(batch.map(({ id }, place) => [id, { ...extras[place], ...known[place] }])));
  }
}

async function readFrom(
  source: ColleagueProfiles | undefined,
  batch: readonly Introducer[],
): Promise<readonly (ColleagueProfile | undefined)[]> {
  if (source === undefined) return [];
  const outcome = await outcomeOf(() => source.readProfiles(batch.map((one) => one.colleague)));
  return outcome.status === "answered" ? outcome.value : [];
}
