import { findUnit, webApiScript } from "../dataverse/webApi";
import type { CollectorAnswers } from "./collectorAnswers";
import { bodyDefinition, logicalName, privilegeOf, tableDefinition } from "./tableDefinition";

const solution = "WhoKnowsWhom";

/** What is made before there is a solution belongs to the default one. */
const solutionHeader = 'MSCRM.SolutionUniqueName="${SOLUTION:-Default}"';

/** Whom the collector has to look up: whose people are kept is decided by them. */
const crmPrivileges = ["prvReadLead", "prvReadContact", "prvReadAccount"];

const readerPrivileges = [privilegeOf("Read")];

const collectorPrivileges = [
  ...(["Read", "Create", "Write", "Delete"] as const).map(privilegeOf),
  ...crmPrivileges,
];

/** Solution, table, two roles and the collector's user, as calls of the Web API. */
export function dataverseCommands(
  { crmUrl, clientId }: CollectorAnswers,
  kind: "elastic" | "standard",
): string {
  return `${webApiScript(crmUrl, [solutionHeader])}

# 1. A solution, so that all of it can be removed together.
PUBLISHER=$(call POST publishers --body '${json({
    uniquename: "whoknowswhom",
    friendlyname: "Who Knows Whom",
    customizationprefix: "wkw",
    customizationoptionvalueprefix: 77_600,
  })}' --query publisherid -o tsv)
call POST solutions --body '{"uniquename":"${solution}","friendlyname":"Who Knows Whom","version":"1.0","publisherid@odata.bind":"/publishers('$PUBLISHER')"}'
export SOLUTION=${solution}

# 2. The table: no person has an address, a name or a subject in it.
call POST EntityDefinitions --body '${json(tableDefinition(kind))}'
call POST "EntityDefinitions(LogicalName='${logicalName}')/Attributes" --body '${json(bodyDefinition())}'
call POST PublishAllXml --body '{}'

# 3. Two roles.
${findUnit}
role() {
  ROLE=$(call POST roles --body "{\\"name\\":\\"$1\\",\\"businessunitid@odata.bind\\":\\"/businessunits($UNIT)\\"}" --query roleid -o tsv)
  for PRIVILEGE in "\${@:2}"; do
    ID=$(call GET "privileges?\\$select=privilegeid&\\$filter=name eq '$PRIVILEGE'" --query 'value[0].privilegeid' -o tsv)
    call POST "roles($ROLE)/Microsoft.Dynamics.CRM.AddPrivilegesRole" \\
      --body "{\\"Privileges\\":[{\\"Depth\\":\\"Global\\",\\"PrivilegeId\\":\\"$ID\\",\\"BusinessUnitId\\":\\"$UNIT\\"}]}"
  done
}
role "Who Knows Whom Reader" ${readerPrivileges.join(" ")}
role "Who Knows Whom Collector" ${collectorPrivileges.join(" ")}

# 4. The collector's user, with the second role. Give the first one to those who have the add-in.
APP_USER=$(call POST systemusers --body "{\\"applicationid\\":\\"${clientId}\\",\\"businessunitid@odata.bind\\":\\"/businessunits($UNIT)\\"}" --query systemuserid -o tsv)
call POST "systemusers($APP_USER)/systemuserroles_association/\\$ref" --body "{\\"@odata.id\\":\\"$CRM/api/data/v9.2/roles($ROLE)\\"}"
`;
}

/** In single quotes of the shell. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll("'", "'\\''");
}
