import type { CloudName } from "../../src/adapters/config/clouds";
import { apisOf, groupPlace } from "./apis";
import { audienceOf } from "./registrationOf";
import type { Registration } from "./registrationOf";

/** Names of Connect-MgGraph; the worldwide cloud needs none. */
const environments: Readonly<Record<CloudName, string | undefined>> = {
  global: undefined,
  gcc: undefined,
  gcchigh: "USGov",
  dod: "USGovDoD",
  china: "China",
};

/** The registration as commands of Microsoft Graph PowerShell. Lists are replaced as a whole. */
export function powerShell(registration: Registration): readonly string[] {
  const { clientId, cloudName, redirects } = registration;
  const environment = environments[cloudName];
  const connect = [
    "Connect-MgGraph",
    ...(environment === undefined ? [] : [`-Environment ${environment}`]),
    "-Scopes Application.ReadWrite.All, AppRoleAssignment.ReadWrite.All, Group.Read.All",
  ].join(" ");
  return [
    connect,
    `$app = Get-MgApplication -Filter "appId eq '${clientId}'"`,
    "function Get-Access($api, $names) {",
    `  $scopes = (Get-MgServicePrincipal -Filter "appId eq '$api'").Oauth2PermissionScopes`,
    "  @{ ResourceAppId = $api; ResourceAccess = @($scopes | Where-Object Value -in $names |",
    "    ForEach-Object { @{ Id = $_.Id; Type = 'Scope' } }) }",
    "}",
    "$access = @(",
    ...apisOf(registration).map(({ id, scopes }) => `  Get-Access '${id}' ${list(scopes)}`),
    ")",
    `Update-MgApplication -ApplicationId $app.Id -SignInAudience ${audienceOf(registration)} \``,
    `  -RequiredResourceAccess $access -Spa @{ RedirectUris = @(${list(redirects)}) }`,
    "# Only people who are assigned may sign in, first of all those of the pilot:",
    `$sp = Get-MgServicePrincipal -Filter "appId eq '${clientId}'"`,
    "Update-MgServicePrincipal -ServicePrincipalId $sp.Id -AppRoleAssignmentRequired:$true",
    `$group = Get-MgGroup -Filter "displayName eq '${groupPlace}'"`,
    "New-MgGroupAppRoleAssignment -GroupId $group.Id -PrincipalId $group.Id `",
    "  -ResourceId $sp.Id -AppRoleId ([Guid]::Empty)",
  ];
}

function list(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(", ");
}
