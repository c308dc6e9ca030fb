import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { readRecord } from "../odata/runQuery";
import { findTable, tableNamed } from "../schema/crmSchema";
import { jsonAnswer } from "./answers";
import type { Call } from "./call";
import { crmError } from "./crmError";

interface Parameters {
  readonly TemplateId: string;
  readonly ObjectType: string;
  readonly ObjectId: string;
}

/** {!lead:fullname;there}: a column of the record, or the words for when it is empty. */
const slug = /\{!(\w+):(\w+);([^}]*)\}/g;

/** An e-mail made of a template and a record, which is not kept. @throws CrmError */
export function instantiateTemplate(body: string, call: Call): StandInAnswer {
  const { TemplateId, ObjectType, ObjectId } = JSON.parse(body) as Parameters;
  const objects = findTable(ObjectType);
  if (objects === undefined) throw crmError(400, "0x80041102", `No entity '${ObjectType}'.`);
  const template = recordOf("template", TemplateId, call);
  const record = recordOf(objects.name, ObjectId, call);
  const fill = (text: unknown) =>
    fillSlugs(typeof text === "string" ? text : "", objects.name, record);
  return jsonAnswer(200, {
    "@odata.context": `${call.serviceRoot}/$metadata#Collection(crmbaseentity)`,
    value: [
      {
        "@odata.type": "#Microsoft.Dynamics.CRM.email",
        subject: fill(template["subjectsafehtml"]),
        description: fill(template["safehtml"]),
      },
    ],
  });
}

function recordOf(name: string, id: string, call: Call): Readonly<Record<string, unknown>> {
  const table = tableNamed(name);
  call.require("Read", table);
  const address = new URL(`${call.serviceRoot}/${table.set}(${id})`);
  return readRecord(address, { table, id }, call) as Readonly<Record<string, unknown>>;
}

/** Values are text in the markup; a field of another table stays as it is. */
function fillSlugs(text: string, table: string, record: Readonly<Record<string, unknown>>): string {
  return text.replace(slug, (whole, entity: string, column: string, otherwise: string) => {
    const value = record[column];
    if (entity !== table || !(column in record)) return whole;
    return escapeMarkup(typeof value === "string" ? value : otherwise);
  });
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
