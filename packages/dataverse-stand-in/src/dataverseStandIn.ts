import type { Database } from "node-sqlite3-wasm";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { faultyPreflight } from "@who-knows-whom/stand-in-base/faults/faultAnswer";
import { createFaultScript } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type { RequestFaults } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type {
  StandIn,
  StandInAnswer,
  StandInRequest,
} from "@who-knows-whom/stand-in-base/http/standIn";
import type { VerifyToken } from "@who-knows-whom/stand-in-base/http/tokens";

import { findUserRights } from "./security/callerRights";
import type { PrivilegeDepth } from "./security/depth";
import { errorAnswer, unauthorized } from "./web/answers";
import { answerBatch } from "./web/batch";
import { findCallerId } from "./web/caller";
import { crmError } from "./web/crmError";
import { sufferFault } from "./web/fault";
import { requirePrivilege } from "./web/privileges";
import type { WithheldPrivileges } from "./web/privileges";
import { createService } from "./web/service";
import type { CallerContext } from "./web/service";

export interface DataverseOptions {
  /** Holds the tables of createCrmTables; with much in them, indexCrmTables makes answers fast. */
  readonly database: Database;
  readonly verifyToken: VerifyToken;
  /** Privileges withheld from every user. May change while the stand-in runs. */
  readonly withheldPrivileges?: WithheldPrivileges;
  /** Tables that a solution brought, by logical name. May change while the stand-in runs. */
  readonly installedTables?: ReadonlySet<string>;
  /** Tables that this organisation does not have, by logical name: Dynamics' insights come with an app. */
  readonly absentTables?: ReadonlySet<string>;
  /** Failures to come. May change while the stand-in runs. */
  readonly faults?: readonly Fault[];
  /** The most rows an aggregate may count. */
  readonly aggregateLimit?: number;
  /** The callers' time zone, in which days begin where a query does not ask for UTC. */
  readonly utcOffsetMinutes?: number;
  /** How far everybody may read activities, whatever their roles say. */
  readonly activityDepth?: PrivilegeDepth;
  readonly now?: () => Date;
}

const batchPath = /^\/api\/data\/v9\.[0-2]\/\$batch$/;
const longestUrl = 32_768;
const largestAggregate = 50_000;

const exposedHeaders = [
  ...["Preference-Applied", "OData-EntityId", "Location", "ETag", "OData-Version"],
  ...["Content-Encoding", "Transfer-Encoding", "Content-Length", "Retry-After", "REQ_ID"],
];

/** A Dataverse Web API that answers by querying the database. */
export function createDataverseStandIn(options: DataverseOptions): StandIn {
  const script = createFaultScript("dataverse", options.faults);
  return {
    system: "dataverse",
    exposedHeaders,
    answer: async (request) => {
      const faults = script.begin();
      return faults.spoil(await answer(request, options, faults).catch(errorAnswer));
    },
    refusePreflight: (request) => faultyPreflight(script, request),
  };
}

async function answer(
  request: StandInRequest,
  options: DataverseOptions,
  faults: RequestFaults,
): Promise<StandInAnswer> {
  const { method, url, headers } = request;
  if (url.href.length > longestUrl) throw crmError(414, "", "The URL is too long.");
  const claims = await options.verifyToken(headers["authorization"]);
  if (claims === undefined) return unauthorized(url.origin);

  const callerId = findCallerId(claims.oid, options.database);
  const service = createService(contextOf(callerId, url.origin, options), faults);
  const operation = { method, url, headers, body: request.body.toString("utf8") };
  const isBatch = method === "POST" && batchPath.test(decodeURIComponent(url.pathname));
  if (!isBatch) return service.answer(operation);
  return (await sufferFault(faults, operation)) ?? answerBatch(operation, service);
}

function contextOf(callerId: string, origin: string, options: DataverseOptions): CallerContext {
  const { database, activityDepth } = options;
  const overrides = activityDepth && { prvReadActivity: activityDepth };
  const rights = findUserRights(callerId, database, overrides);
  return {
    database,
    callerId,
    rights,
    serviceRoot: `${origin}/api/data/v9.2`,
    now: options.now?.() ?? new Date(),
    utcOffsetMinutes: options.utcOffsetMinutes ?? 0,
    installedTables: options.installedTables ?? new Set(),
    absentTables: options.absentTables ?? new Set(),
    aggregateLimit: options.aggregateLimit ?? largestAggregate,
    require: requirePrivilege(callerId, rights, options.withheldPrivileges ?? new Set()),
  };
}
