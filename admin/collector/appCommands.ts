import type { CollectorAnswers } from "./collectorAnswers";

const graphApi = "00000003-0000-0000-c000-000000000000";

/** The two permissions that Microsoft Entra grants. None of them opens a mailbox. */
export const directoryPermissions = ["User.Read.All", "GroupMember.Read.All"] as const;

/** Grants what the collector needs of the directory; names of permissions, no numbers. */
export function appCommands({ objectId }: CollectorAnswers): string {
  return `#!/usr/bin/env bash
# Azure CLI, as a Privileged Role Administrator. Untried here: look at each answer.
# A managed identity needs no secret and no certificate. NEVER grant Mail.* or Calendars.* here: grants of
# Microsoft Entra hold for every mailbox, and Exchange's fence would be open. \`collector check\` looks for them.
set -euo pipefail

COLLECTOR=${objectId}
GRAPH=$(az ad sp show --id ${graphApi} --query id -o tsv)
for ROLE in ${directoryPermissions.join(" ")}; do
  ROLE_ID=$(az ad sp show --id ${graphApi} --query "appRoles[?value=='$ROLE'].id" -o tsv)
  az rest --method POST --uri "https://graph.microsoft.com/v1.0/servicePrincipals/$COLLECTOR/appRoleAssignments" \\
    --headers Content-Type=application/json \\
    --body "{\\"principalId\\":\\"$COLLECTOR\\",\\"resourceId\\":\\"$GRAPH\\",\\"appRoleId\\":\\"$ROLE_ID\\"}"
done
`;
}
