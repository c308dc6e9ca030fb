import * as v from "valibot";

import type { RequestTemplates } from "../../../core/ledger/requestPorts";
import type { ProspectRecord } from "../../../core/lookUp/ports";
import type { RequestTemplate } from "../../../core/words/requestTemplate";
import { safeText } from "../../../core/words/safeText";
import type { DataverseClient } from "../http/dataverseClient";
import { odataPath } from "../http/odata";
import { textOfHtml } from "./textOfHtml";

const configForm = v.object({ msdyn_emailtemplateid: v.pipe(v.string(), v.uuid()) });
const emailsForm = v.object({ value: v.array(v.unknown()) });
const emailForm = v.object({ subject: v.fallback(v.string(), ""), description: v.string() });

/** Fields the CRM left unfilled: {!Lead:Full Name;there}, or one of our own field names. */
const leftOver = /\{!|\{\w+\}|\{\{/;

/** The limit of templates in config.json, too. */
const maxMessageLength = 3_000;

/** The words that the settings of Dynamics' own "who knows whom" name, filled in by the CRM. */
export function createCrmTemplates(client: DataverseClient): RequestTemplates {
  return { read: async (record) => toTemplate(await readTemplateEmail(client, record)) };
}

/** The e-mail the CRM makes of its template and this record; undefined where none is named. */
export async function readTemplateEmail(
  client: DataverseClient,
  { kind, id }: ProspectRecord,
): Promise<unknown> {
  const templateId = await readTemplateId(client);
  if (templateId === undefined) return undefined;
  const parameters = { TemplateId: templateId, ObjectType: kind, ObjectId: id };
  const { success, output } = v.safeParse(
    emailsForm,
    await client.invoke("InstantiateTemplate", parameters),
  );
  return success ? output.value[0] : undefined;
}

async function readTemplateId(client: DataverseClient): Promise<string | undefined> {
  const rows = await client.readRecords(
    odataPath("msdyn_wkwconfigs", {
      $select: "msdyn_emailtemplateid",
      $filter: "statecode eq 0 and msdyn_emailtemplateid ne null",
    }),
  );
  const { success, output } = v.safeParse(configForm, rows[0]);
  return success ? output.msdyn_emailtemplateid : undefined;
}

/** Undefined where the text is empty, too long, or has unfilled fields. */
export function toTemplate(email: unknown): RequestTemplate | undefined {
  const { success, output } = v.safeParse(emailForm, email);
  if (!success) return undefined;
  const subject = safeText(textOfHtml(output.subject));
  const message = textOfHtml(output.description);
  const isUsable = message !== "" && message.length <= maxMessageLength;
  if (!isUsable || leftOver.test(subject + message)) return undefined;
  return { subject, message, fields: "filled" };
}
