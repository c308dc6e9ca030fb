import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { runFetch } from "../fetch/runFetch";
import { readRecord, runQuery } from "../odata/runQuery";
import { crmTables, findTableOfSet } from "../schema/crmSchema";
import { metadataDocument } from "../schema/metadataDocument";
import type { Table } from "../schema/tableShape";
import { deleteElasticRow, elasticAction } from "../write/elasticRows";
import { removeExpired } from "../storage/removeExpired";
import { createRecord } from "../write/createRecord";
import { updateRecord } from "../write/updateRecord";
import { jsonAnswer } from "./answers";
import type { Call } from "./call";
import { instantiateTemplate } from "./instantiateTemplate";
import { answerUserPrivilege } from "./userPrivilege";
import { crmError, invalidQuery, unknownSegment } from "./crmError";

/** One request to the service, alone or in a batch. */
export interface Operation {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const organizationId = stableId("organization");
/** An entity set, a record of it, or an action bound to the set. */
const boundPath = /^(\$?\w*)(?:\(([^)]*)\)|\/Microsoft\.Dynamics\.CRM\.(\w+))?$/;
const servicePath = /^\/api\/data\/v9\.[0-2](?:\/|$)/;

/** Answers one operation of a known caller. @throws CrmError */
export function answerOperation(operation: Operation, call: Call): StandInAnswer {
  const path = decodeURIComponent(operation.url.pathname);
  const resource = path.replace(servicePath, "");
  const privilege = answerUserPrivilege(resource, call);
  if (privilege !== undefined) return privilege;
  const [, segment, key, action] = boundPath.exec(resource) ?? [];
  if (!servicePath.test(path) || segment === undefined) throw unknownSegment(resource);
  const table = findTableOfSet(segment);
  if (table === undefined) return answerService(operation, segment, call);
  if (!isThere(call)(table)) throw unknownSegment(segment);
  removeExpired(table, call);
  if (action !== undefined) return answerAction(operation, { table, action }, call);
  return key === undefined
    ? answerSet(operation, table, call)
    : answerRecord(operation, { table, id: key }, call);
}

function isThere({ installedTables, absentTables }: Call): (table: Table) => boolean {
  return ({ name, isInstalledApart }) =>
    isInstalledApart === true ? installedTables.has(name) : !absentTables.has(name);
}

function answerService({ method, body }: Operation, segment: string, call: Call): StandInAnswer {
  if (segment === "InstantiateTemplate" && method === "POST") {
    return instantiateTemplate(body, call);
  }
  if (method !== "GET") throw notAllowed(method);
  switch (segment) {
    case "":
      return jsonAnswer(200, {
        "@odata.context": `${call.serviceRoot}/$metadata`,
        value: crmTables
          .filter(isThere(call))
          .map(({ set }) => ({ name: set, kind: "EntitySet", url: set })),
      });
    case "$metadata":
      return {
        status: 200,
        headers: { "Content-Type": "application/xml", "OData-Version": "4.0" },
        body: metadataDocument(),
      };
    case "WhoAmI":
      return jsonAnswer(200, {
        "@odata.context": `${call.serviceRoot}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
        BusinessUnitId: call.rights.unitId,
        UserId: call.callerId,
        OrganizationId: organizationId,
      });
    default:
      throw unknownSegment(segment);
  }
}

function answerSet(operation: Operation, table: Table, call: Call): StandInAnswer {
  const { method, url } = operation;
  if (method === "POST") return createRecord(operation.body, { table }, call);
  if (method !== "GET") throw notAllowed(method);
  const fetchXml = url.searchParams.get("fetchXml");
  if (fetchXml !== null && table.isElastic === true) {
    throw crmError(
      400,
      "0x80040203",
      `FetchXML over '${table.name}' is not what the stand-in does.`,
    );
  }
  if (fetchXml === null) return jsonAnswer(200, runQuery(url, table, call));
  const other = [...url.searchParams.keys()].find((name) => name !== "fetchXml");
  if (other !== undefined) throw invalidQuery(`${other} cannot be combined with fetchXml.`);
  return jsonAnswer(200, runFetch(fetchXml, table, call));
}

function answerAction(
  { method, body }: Operation,
  { table, action }: { readonly table: Table; readonly action: string },
  call: Call,
): StandInAnswer {
  if (method !== "POST") throw notAllowed(method);
  const answer = elasticAction(action, body, table, call);
  if (answer === undefined) throw unknownSegment(action);
  return answer;
}

function answerRecord(
  { method, url, headers, body }: Operation,
  record: { readonly table: Table; readonly id: string },
  call: Call,
): StandInAnswer {
  if (method === "GET") return jsonAnswer(200, readRecord(url, record, call));
  if (method === "DELETE" && record.table.isElastic === true) {
    return deleteElasticRow(record.id, record.table, call);
  }
  if (method !== "PATCH") throw notAllowed(method);
  const isUpsert = headers["if-match"] === undefined;
  return updateRecord(body, { ...record, isUpsert }, call);
}

function notAllowed(method: string): Error {
  return crmError(405, "0x80060888", `The method '${method}' is not allowed here.`);
}
