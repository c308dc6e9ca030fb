import { dayNumberOf } from "../../../core/evidence/contactDay";
import { addressCandidates } from "../../../core/people/emailAddress";
import { errorCodeOf } from "../../../core/errors";
import type { Prospect } from "../../../core/people/people";
import type { ColleagueContact, ContactSource, SourceFindings } from "../../../core/lookUp/ports";
import { activityQueries } from "./activityQueries";
import type { ActivityQuery } from "./activityQueries";
import { contactDayQuery } from "./contactDayQuery";
import { toCountedDays } from "./contactDayRow";
import type { CountedDays } from "./contactDayRow";
import { countInWindow } from "./countInWindow";
import type { DataverseClient } from "../http/dataverseClient";
import type { DayWindow } from "./dayWindow";
import { odataPath } from "../http/odata";
import { personTables } from "./personMatch";
import type { PersonQuestion } from "./personMatch";
import { whatSucceeds } from "../http/whatSucceeds";

interface Options {
  readonly client: DataverseClient;
  readonly now: Date;
}

interface CountOptions extends Options {
  readonly window: DayWindow;
}

/** What lies longer back says little about who could help today. */
const lookBackDays = 1_095;

/** A clock of this machine that is behind must not hide what was sent today. */
const slackDays = 2;

/** What one kind of activity says, and whether Dataverse could count all of it. */
interface Counted {
  readonly found: readonly CountedDays[];
  readonly isPartial: boolean;
}

/**
 * Who of the organisation was in touch with the prospect by what the CRM tracks, as far as the rep
 * may read it. All kinds are counted at once, and by address, so that nothing has to be known before.
 */
export function createContactDaySource(options: Options): ContactSource {
  return {
    name: "crm",
    findContacts: (prospect) => findContacts(prospect, options),
  };
}

async function findContacts(prospect: Prospect, options: Options): Promise<SourceFindings> {
  const today = dayNumberOf(options.now);
  const window = { since: today - lookBackDays, until: today + slackDays };
  const { values, isPartial } = await whatSucceeds(
    activityQueries.map((query) => countDays(query, prospect, { ...options, window })),
  );
  return {
    contacts: byColleague(values.flatMap(({ found }) => found)),
    coverage: {
      sinceDay: window.since,
      isPartial: isPartial || values.some((counted) => counted.isPartial),
    },
  };
}

/**
 * Where the rep may read activities but neither leads nor contacts, those whose party holds the
 * address itself still count.
 */
async function countDays(
  query: ActivityQuery,
  prospect: Prospect,
  options: CountOptions,
): Promise<Counted> {
  try {
    return await countMatches(query, prospect, { ...options, tables: personTables });
  } catch (error) {
    if (errorCodeOf(error) !== "accessDenied") throw error;
    const counted = await countMatches(query, prospect, { ...options, tables: [] });
    return { ...counted, isPartial: true };
  }
}

async function countMatches(
  query: ActivityQuery,
  { address }: Prospect,
  { client, now, window, tables }: CountOptions & Pick<PersonQuestion, "tables">,
): Promise<Counted> {
  const addresses = addressCandidates(address);
  const { rows, isPartial } = await countInWindow(window, (part) => {
    const fetchXml = contactDayQuery(query, { addresses, tables, window: part, now });
    return client.readAggregate(odataPath("activityparties", { fetchXml }));
  });
  const found = rows.map((row) => toCountedDays(query, row)).filter((days) => days !== undefined);
  return { found, isPartial };
}

function byColleague(counted: readonly CountedDays[]): readonly ColleagueContact[] {
  const contacts = new Map<string | undefined, ColleagueContact>();
  for (const { colleague, days } of counted) {
    const known = contacts.get(colleague.crmUserId);
    contacts.set(colleague.crmUserId, { colleague, days: [...(known?.days ?? []), ...days] });
  }
  return [...contacts.values()];
}
