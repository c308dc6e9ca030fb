import { indexActivity } from "./indexActivity";
import type { FindActivity } from "./indexActivity";
import { indexDirectMessages } from "./directMessages";
import type { FindDirectMessages } from "./directMessages";
import { indexSeenDays } from "./indexSeenDays";
import type { FindSeenDays } from "./indexSeenDays";
import { readOrganizations, readQueries } from "./readQueries";
import type { OrganizationId, Query } from "./readQueries";
import { readRows } from "./readRows";
import type { ArchivedRow, PersonId } from "./readRows";
import { toMessages } from "./toMessages";

interface ArchivePaths {
  readonly messages: string;
  readonly people: string;
  readonly queries: string;
}

/** A mail archive and what is asked about it, as it was read. */
export interface ArchiveContent {
  readonly rows: readonly ArchivedRow[];
  readonly organizations: ReadonlyMap<PersonId, OrganizationId>;
  readonly queries: readonly Query[];
}

/** The same, ready to answer. */
export interface OpenArchive {
  readonly queries: readonly Query[];
  readonly findDirectMessages: FindDirectMessages;
  readonly findActivity: FindActivity;
  readonly findSeenDays: FindSeenDays;
  /** Somewhere in it a message says which one it answers. */
  readonly knowsReplies: boolean;
}

export function readArchive(paths: ArchivePaths): ArchiveContent {
  return {
    rows: readRows(paths.messages),
    organizations: readOrganizations(paths.people),
    queries: readQueries(paths.queries),
  };
}

export function openArchive({ rows, organizations, queries }: ArchiveContent): OpenArchive {
  const messages = toMessages(rows);
  const asked = new Set(queries.map(({ organization }) => organization));
  return {
    queries,
    findDirectMessages: indexDirectMessages({ messages, organizations }, queries),
    findActivity: indexActivity(messages),
    findSeenDays: indexSeenDays(messages, organizations, asked),
    knowsReplies: messages.some(({ answeredAuthor }) => answeredAuthor !== undefined),
  };
}
