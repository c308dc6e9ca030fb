import { coreGraphScopes } from "../../src/adapters/graph/graphScopes";
import { redirectAddresses } from "../redirectAddresses";
import type { Answers } from "./answers";

const graphApi = "00000003-0000-0000-c000-000000000000";
const dataverseApi = "00000007-0000-0000-c000-000000000000";

/** The app registration and the consent, as commands to copy. Names of permissions, no numbers. */
export function registrationText(answers: Answers): string {
  return [
    "1. The app registration, in the shell of the Azure CLI (bash):",
    "",
    azureCli(answers),
    "",
    "   or with Microsoft Graph PowerShell:",
    "",
    graphPowerShell(answers),
    "",
    "2. Consent for everybody, opened by a Global or Privileged Role Administrator:",
    "",
    `   ${consentUrl(answers)}`,
    ...(answers.crmUrl === undefined
      ? []
      : ["   and, for Dynamics 365:", `   ${consentUrl(answers, answers.crmUrl)}`]),
    "",
    "   It ends on the add-in's help page. Where a page says AADSTS50011, step 1 is not done.",
  ].join("\n");
}

export function azureCli({ clientId, origin, crmUrl }: Answers): string {
  const spa = JSON.stringify({ spa: { redirectUris: allRedirects(origin) } });
  const apis = [
    ...coreGraphScopes.map((scope) => [graphApi, scope] as const),
    ...(crmUrl === undefined ? [] : [[dataverseApi, "user_impersonation"] as const]),
  ];
  const lines = [
    `APP=${clientId}`,
    `az rest --method PATCH --uri "https://graph.microsoft.com/v1.0/applications(appId='$APP')" \\`,
    `  --headers Content-Type=application/json --body '${spa}'`,
    ...apis.flatMap(([api, scope]) => [
      `SCOPE=$(az ad sp show --id ${api} --query "oauth2PermissionScopes[?value=='${scope}'].id" -o tsv)`,
      `az ad app permission add --id $APP --api ${api} --api-permissions "$SCOPE=Scope"`,
    ]),
  ];
  return indented(lines);
}

export function graphPowerShell({ clientId, origin, crmUrl }: Answers): string {
  const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");
  const crmAccess =
    crmUrl === undefined ? [] : [`  Get-Access '${dataverseApi}' 'user_impersonation'`];
  return indented([
    "Connect-MgGraph -Scopes Application.ReadWrite.All",
    `$app = Get-MgApplication -Filter "appId eq '${clientId}'"`,
    "function Get-Access($api, $names) {",
    `  $scopes = (Get-MgServicePrincipal -Filter "appId eq '$api'").Oauth2PermissionScopes`,
    "  @{ ResourceAppId = $api; ResourceAccess = @($scopes | Where-Object Value -in $names |",
    "    ForEach-Object { @{ Id = $_.Id; Type = 'Scope' } }) }",
    "}",
    "$access = @(",
    `  Get-Access '${graphApi}' ${quoted(coreGraphScopes)}`,
    ...crmAccess,
    ")",
    "Update-MgApplication -ApplicationId $app.Id -RequiredResourceAccess $access `",
    `  -Spa @{ RedirectUris = @(${quoted(allRedirects(origin))}) }`,
  ]);
}

/** @param resource - address of the system whose permissions are asked for; Graph where absent */
export function consentUrl({ tenantId, clientId, origin }: Answers, resource?: string): string {
  const scopes =
    resource === undefined
      ? ["openid", "profile", "offline_access", ...coreGraphScopes]
      : [`${resource}/user_impersonation`];
  const parameters = new URLSearchParams({
    client_id: clientId,
    scope: scopes.join(" "),
    redirect_uri: `${origin}/assets/support.html`,
  });
  return `https://login.microsoftonline.com/${tenantId}/v2.0/adminconsent?${String(parameters)}`;
}

/** The addresses of sign-in, and the page on which the consent ends. */
function allRedirects(origin: string): readonly string[] {
  return [...redirectAddresses(origin), `${origin}/assets/support.html`];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `   ${line}`).join("\n");
}
