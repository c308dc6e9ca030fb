import { indexActivity } from "./indexActivity";
import { indexDirectMessages } from "./directMessages";
import type { FindActivity } from "./indexActivity";
import type { FindDirectMessages } from "./directMessages";
import { readMessages } from "./readMessages";
import { readOrganizations, readQueries } from "./readQueries";
import type { Query } from "./readQueries";

interface ArchivePaths {
  readonly messages: string;
  readonly people: string;
  readonly queries: string;
}

/** A mail archive and what is asked about it. */
export interface OpenArchive {
  readonly queries: readonly Query[];
  readonly findDirectMessages: FindDirectMessages;
  readonly findActivity: FindActivity;
  /** Somewhere in it a message says which one it answers. */
  readonly knowsReplies: boolean;
}

export function openArchive(paths: ArchivePaths): OpenArchive {
  const messages = readMessages(paths.messages);
  const organizations = readOrganizations(paths.people);
  const queries = readQueries(paths.queries);
  return {
    queries,
    findDirectMessages: indexDirectMessages({ messages, organizations }, queries),
    findActivity: indexActivity(messages),
    knowsReplies: messages.some(({ answeredAuthor }) => answeredAuthor !== undefined),
  };
}
