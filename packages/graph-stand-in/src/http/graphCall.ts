import type { Database } from "node-sqlite3-wasm";

import type { ExchangeAssignment } from "../application/application";
import type { GraphAnswer, GraphRequest } from "./graphRequest";

/** The caller of a request, and the scopes they granted the add-in. */
export interface Caller {
  readonly directoryId: string;
  readonly hasScope: (scope: string) => boolean;
  /** A program that signed in as itself. */
  readonly isApplication: boolean;
}

/** A request that found its operation, with everything to answer it. */
export interface GraphCall {
  readonly request: GraphRequest;
  /** The variable segments of the path, in their order, decoded. */
  readonly segments: readonly string[];
  readonly caller: Caller;
  readonly tenant: GraphTenant;
  /** Address of the version, for next links: `http://localhost:3003/v1.0`. */
  readonly root: string;
}

export interface GraphTenant {
  readonly database: Database;
  readonly tenantId: string;
  readonly organizationName: string;
  /** Domains the organisation has proved to be its own; the first one is the default. */
  readonly verifiedDomains: readonly string[];
  /** Directory id of the rep, who has the only mailbox that a user's token opens. */
  readonly mailboxOwnerId: string;
  /** Rights to mailboxes by the object id of an application; no application has any where absent. */
  readonly exchange?: Readonly<Record<string, ExchangeAssignment>>;
}

/** @throws Refusal */
export type Operation = (call: GraphCall) => GraphAnswer;
