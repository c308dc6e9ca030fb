import { emptyName, label } from "../dataverse/webApi";
import { acquaintanceTable } from "../../src/adapters/organizationMail/acquaintanceTable";

/** Longest text of a document: five hundred colleagues take a sixth of it. */
const longestBody = 1_048_576;

const schemaName = "wkw_Acquaintance";

/** The table of sealed documents, as Dataverse is asked to make it. */
export function tableDefinition(kind: "elastic" | "standard"): object {
  return {
    "@odata.type": "Microsoft.Dynamics.CRM.EntityMetadata",
    SchemaName: schemaName,
    DisplayName: label("Acquaintance (sealed)"),
    DisplayCollectionName: label("Acquaintances (sealed)"),
    Description: label("Who Knows Whom: one sealed document for each person outside."),
    OwnershipType: "OrganizationOwned",
    ...(kind === "elastic" && { TableType: "Elastic" }),
    HasActivities: false,
    HasNotes: false,
    IsActivity: false,
    PrimaryNameAttribute: "wkw_name",
    Attributes: [emptyName()],
  };
}

/** Its one column of its own. */
export function bodyDefinition(): object {
  return {
    "@odata.type": "Microsoft.Dynamics.CRM.MemoAttributeMetadata",
    SchemaName: "wkw_Body",
    DisplayName: label("Document (sealed)"),
    RequiredLevel: { Value: "None" },
    Format: "TextArea",
    MaxLength: longestBody,
  };
}

/** The privilege for an action, as Dataverse names it. */
export function privilegeOf(action: "Read" | "Create" | "Write" | "Delete"): string {
  return `prv${action}${schemaName}`;
}

export const { logicalName } = acquaintanceTable;
