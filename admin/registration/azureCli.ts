import type { CloudName } from "../../src/adapters/config/clouds";
import { apisOf, defaultRole, groupPlace } from "./apis";
import { audienceOf } from "./registrationOf";
import type { Registration } from "./registrationOf";

/** Names of the Azure CLI; the worldwide cloud is the one it begins with. */
const azureClouds: Readonly<Record<CloudName, string | undefined>> = {
  global: undefined,
  gcc: undefined,
  gcchigh: "AzureUSGovernment",
  dod: "AzureUSGovernment",
  china: "AzureChinaCloud",
};

/**
 * The registration as commands of the Azure CLI in bash. Lists are replaced as a whole, so that what was there
 * before and is not needed goes.
 */
export function azureCli(registration: Registration): readonly string[] {
  const { clientId, cloud, cloudName, redirects } = registration;
  const azure = azureClouds[cloudName];
  const apis = apisOf(registration).map((api, index) => ({
    ...api,
    variable: `ACCESS${index + 1}`,
  }));
  const body = {
    signInAudience: audienceOf(registration),
    spa: { redirectUris: redirects },
    requiredResourceAccess: apis.map(({ id, variable }) => ({
      resourceAppId: id,
      resourceAccess: `$${variable}`,
    })),
  };
  return [
    ...(azure === undefined ? [] : [`az cloud set --name ${azure} && az login`]),
    `APP=${clientId}`,
    ...apis.map(({ id, scopes, variable }) => {
      const wanted = scopes.map((scope) => `value=='${scope}'`).join(" || ");
      return `${variable}=$(az ad sp show --id ${id} --query "oauth2PermissionScopes[?${wanted}].{id:id, type:'Scope'}" -o json)`;
    }),
    `az rest --method PATCH --uri "${cloud.graphOrigin}/v1.0/applications(appId='$APP')" \\`,
    `  --headers Content-Type=application/json --body ${quoted(body)}`,
    "# Only people who are assigned may sign in, first of all those of the pilot:",
    "az ad sp update --id $APP --set appRoleAssignmentRequired=true",
    "SP=$(az ad sp show --id $APP --query id -o tsv)",
    `GROUP=$(az ad group show --group "${groupPlace}" --query id -o tsv)`,
    `az rest --method POST --uri "${cloud.graphOrigin}/v1.0/groups/$GROUP/appRoleAssignments" \\`,
    `  --headers Content-Type=application/json --body ${quoted({
      principalId: "$GROUP",
      resourceId: "$SP",
      appRoleId: defaultRole,
    })}`,
  ];
}

/** JSON in double quotes, in which bash puts values; a variable that holds JSON itself is no text. */
function quoted(body: object): string {
  const json = JSON.stringify(body).replaceAll(/"(\$ACCESS\d)"/g, "$1");
  return `"${json.replaceAll('"', '\\"')}"`;
}
