import { scopePurposes } from "../scopePurposes";
import { azureCli } from "./azureCli";
import { consentUrls } from "./consentUrls";
import { powerShell } from "./powerShell";
import type { Registration } from "./registrationOf";

/** In which words the commands are written. */
export const shells = ["az", "powershell"] as const;

export type Shell = (typeof shells)[number];

const commandsIn: Readonly<Record<Shell, (registration: Registration) => readonly string[]>> = {
  az: azureCli,
  powershell: powerShell,
};

const shellTitles: Readonly<Record<Shell, string>> = {
  az: "in bash, with the Azure CLI",
  powershell: "in PowerShell, with Microsoft Graph PowerShell",
};

/** The app registration, who may use it, and the consent, as commands and addresses to copy. */
export function registrationText(registration: Registration, origin: string, shell: Shell): string {
  const { clientId, tenants } = registration;
  const addresses = tenants.flatMap((tenant) => [
    ...(tenants.length === 1 ? [] : [`   Tenant ${tenant.tenantId}:`, ""]),
    ...consentUrls(registration, tenant, origin).flatMap((url) => [`   ${url}`, ""]),
  ]);
  return [
    `Permissions, all delegated, for ${origin}:`,
    "",
    ...permissions(registration).map((line) => `   ${line}`),
    "",
    `1. The app registration and who may use it, ${shellTitles[shell]}:`,
    "",
    ...commandsIn[shell](registration).map((line) => `   ${line}`),
    "",
    ...(tenants.length === 1
      ? []
      : ["   The last commands once more in each further tenant, after its consent.", ""]),
    "2. Where the environment of Dynamics 365 has App access control: allow the client id",
    `   ${clientId} in the Power Platform admin center (Security > Identity and access).`,
    "",
    "3. When the site is published: consent for everybody, by a Global or Privileged Role Administrator:",
    "",
    ...addresses,
    "   Each ends on the add-in's help page. Where a page says AADSTS50011, step 1 is not done.",
  ].join("\n");
}

function permissions({ graphScopes, hasCrm }: Registration): readonly string[] {
  const crm =
    "Dynamics 365 user_impersonation: contact days of all colleagues, with the rep's own rights";
  return [
    ...graphScopes.map((scope) => `Graph ${scope}: ${scopePurposes[scope]}`),
    ...(hasCrm ? [crm] : []),
  ];
}
