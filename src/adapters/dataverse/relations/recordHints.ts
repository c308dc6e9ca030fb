import type { Mention, OwnedRecord } from "../../../core/evidence/evidence";
import type { ColleagueContact } from "../../../core/lookUp/ports";
import { safeText } from "../../../core/words/safeText";
import { toColleague } from "../counting/contactDayRow";
import type { RecordHints } from "../counting/contactDaySource";
import type { DataverseReader } from "../http/dataverseReader";
import {
  accessTeamPath,
  connectionsPath,
  opportunitiesPath,
  opportunityTeamsPath,
  ownersPath,
  owningTeamPath,
} from "./hintQueries";
import type { Customer } from "./hintQueries";
import { isByRight } from "./isByRight";
import type { KnownRecords } from "./knownRecords";

export interface RecordHintsOptions {
  /** What is asked at the same moment travels in one batch. */
  readonly reader: Pick<DataverseReader, "readRecords">;
  readonly opportunityNames: Customer["names"];
  readonly now: Date;
}

type Values = Readonly<Record<string, unknown>>;

/** One question, and what each row of its answer says of a colleague. */
interface Question {
  readonly path: string;
  readonly toMention: (row: Values) => Mention;
}

/**
 * Whom the prospect's records name: owners, teams, connections, opportunities. One batch; what the rep may not
 * read is not there for them, so only another failure is told. Never rejects.
 */
export async function readRecordHints(
  known: KnownRecords,
  options: RecordHintsOptions,
): Promise<RecordHints> {
  const outcomes = await Promise.allSettled(
    questionsAbout(known, options).map((question) => answer(question, options)),
  );
  return {
    contacts: outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])),
    isPartial: outcomes.some(
      (outcome) => outcome.status === "rejected" && !isByRight(outcome.reason),
    ),
  };
}

async function answer(
  { path, toMention }: Question,
  { reader }: RecordHintsOptions,
): Promise<readonly ColleagueContact[]> {
  const rows = (await reader.readRecords(path)) as readonly Values[];
  return rows.flatMap((row) => {
    const colleague = toColleague(row);
    return colleague === undefined ? [] : [{ colleague, days: [], mentions: [toMention(row)] }];
  });
}

function questionsAbout(
  { records, recordIds, accountIds }: KnownRecords,
  { opportunityNames: names, now }: RecordHintsOptions,
): readonly Question[] {
  const idsOf = (kind: "lead" | "contact") =>
    records.filter((record) => record.kind === kind).map(({ id }) => id);
  const [leadIds, contactIds] = [idsOf("lead"), idsOf("contact")];
  const everyId = [...recordIds, ...accountIds];
  if (everyId.length === 0) return [];
  const customer = { accountIds, contactIds, leadIds, names };
  const today = now.toISOString().slice(0, 10);
  return [
    ...owned("contact", contactIds),
    ...owned("lead", leadIds),
    ...owned("account", accountIds),
    ...(accountIds.length === 0
      ? []
      : [
          { path: owningTeamPath("account", accountIds), toMention: inTeam },
          { path: accessTeamPath(accountIds), toMention: inTeam },
        ]),
    { path: connectionsPath(everyId, today), toMention: connected },
    { path: opportunitiesPath(customer), toMention: onOpportunity },
    { path: opportunityTeamsPath(customer), toMention: onOpportunity },
  ];
}

function owned(record: OwnedRecord, ids: readonly string[]): readonly Question[] {
  if (ids.length === 0) return [];
  return [{ path: ownersPath(record, ids), toMention: () => ({ kind: "ownerOf", record }) }];
}

function inTeam(): Mention {
  return { kind: "teamOf", record: "account" };
}

function connected(row: Values): Mention {
  const role = safeText(row["role_name"]);
  return { kind: "connectedAs", roles: role === "" ? [] : [role] };
}

function onOpportunity(row: Values): Mention {
  const name = safeText(row["opportunity_name"]);
  return { kind: "opportunity", ...(name !== "" && { name }) };
}
