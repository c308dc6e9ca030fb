// What scripts and definitions for the Web API of Dynamics 365 have in common.

/** The beginning of a script of the Azure CLI: `call METHOD PATH [OPTIONS]`. @param headers - of every call, beside the usual */
export function webApiScript(crmUrl: string, headers: readonly string[] = []): string {
  const all = ["Content-Type=application/json", "Prefer=return=representation", ...headers];
  return `#!/usr/bin/env bash
# Azure CLI, as a System Administrator of Dynamics 365. Untried here: look at each answer.
set -euo pipefail

CRM=${crmUrl}
call() {
  az rest --resource "$CRM" --method "$1" --uri "$CRM/api/data/v9.2/$2" \\
    --headers ${all.join(" ")} "\${@:3}"
}`;
}

/** Finds the organisation's own business unit, to which roles belong, and leaves its id in UNIT. */
export const findUnit = `UNIT=$(call GET 'businessunits?$select=businessunitid&$filter=_parentbusinessunitid_value eq null' --query 'value[0].businessunitid' -o tsv)`;

/** A name as Dataverse takes it, in English. */
export function label(text: string): object {
  const words = { Label: text, LanguageCode: 1033 };
  return {
    LocalizedLabels: [{ "@odata.type": "Microsoft.Dynamics.CRM.LocalizedLabel", ...words }],
  };
}

/** The definition of a column of short text. */
export function textDefinition(name: string, shown: string, length: number): object {
  return {
    "@odata.type": "Microsoft.Dynamics.CRM.StringAttributeMetadata",
    SchemaName: name,
    DisplayName: label(shown),
    RequiredLevel: { Value: "None" },
    FormatName: { Value: "Text" },
    MaxLength: length,
  };
}

/** The primary name that each table has to have; ours stay empty. */
export function emptyName(): object {
  return { ...textDefinition("wkw_Name", "Name (stays empty)", 100), IsPrimaryName: true };
}
