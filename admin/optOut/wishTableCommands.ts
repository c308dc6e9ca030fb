import { emptyName, findUnit, label, textDefinition, webApiScript } from "../dataverse/webApi";
import { wishTable } from "../../src/adapters/dataverse/wishes/wishTable";

const schemaName = "wkw_Wish";

/** Everybody reads all rows and writes their own; nobody may give a row to somebody else, or delete one. */
const privileges = {
  [`prvRead${schemaName}`]: "Global",
  [`prvCreate${schemaName}`]: "Basic",
  [`prvWrite${schemaName}`]: "Basic",
} as const;

/** The table in which colleagues opt out by themselves, and its role, as calls of the Web API. */
export function wishTableCommands(crmUrl: string): string {
  return `${webApiScript(crmUrl)}

# 1. The table: a row belongs to whom it is about, and holds a day and the hash of an address at most.
call POST EntityDefinitions --body '${JSON.stringify(tableDefinition())}'
call POST "EntityDefinitions(LogicalName='${wishTable.logicalName}')/Attributes" --body '${JSON.stringify(untilDefinition())}'
call POST "EntityDefinitions(LogicalName='${wishTable.logicalName}')/Attributes" --body '${JSON.stringify(textDefinition("wkw_About", "About (hash)", 64))}'
call POST PublishAllXml --body '{}'

# 2. One role. Give it to everybody who has the add-in: whose rows are not read is suggested.
${findUnit}
ROLE=$(call POST roles --body "{\\"name\\":\\"Who Knows Whom Wishes\\",\\"businessunitid@odata.bind\\":\\"/businessunits($UNIT)\\"}" --query roleid -o tsv)
grant() {
  ID=$(call GET "privileges?\\$select=privilegeid&\\$filter=name eq '$1'" --query 'value[0].privilegeid' -o tsv)
  call POST "roles($ROLE)/Microsoft.Dynamics.CRM.AddPrivilegesRole" \\
    --body "{\\"Privileges\\":[{\\"Depth\\":\\"$2\\",\\"PrivilegeId\\":\\"$ID\\",\\"BusinessUnitId\\":\\"$UNIT\\"}]}"
}
${Object.entries(privileges)
  .map(([name, depth]) => `grant ${name} ${depth}`)
  .join("\n")}

# 3. In config.json: "optOut": { "ownWishes": "heeded" }, or "required": then nobody is suggested where it cannot be read.
`;
}

function tableDefinition(): object {
  return {
    "@odata.type": "Microsoft.Dynamics.CRM.EntityMetadata",
    SchemaName: schemaName,
    EntitySetName: wishTable.entitySet,
    DisplayName: label("Wish"),
    DisplayCollectionName: label("Wishes"),
    Description: label("Who Knows Whom: who does not want to be suggested."),
    OwnershipType: "UserOwned",
    HasActivities: false,
    HasNotes: false,
    IsActivity: false,
    PrimaryNameAttribute: "wkw_name",
    Attributes: [emptyName()],
  };
}

function untilDefinition(): object {
  return {
    "@odata.type": "Microsoft.Dynamics.CRM.DateTimeAttributeMetadata",
    SchemaName: "wkw_Until",
    DisplayName: label("Not suggested until"),
    RequiredLevel: { Value: "None" },
    Format: "DateAndTime",
    DateTimeBehavior: { Value: "TimeZoneIndependent" },
  };
}
