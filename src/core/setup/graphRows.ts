import type { GraphFacts, SetupSettings } from "./setupFacts";
import type { SetupRow } from "./setupRow";
import type { SetupWords } from "./setupWords";

export function graphRows(
  settings: SetupSettings,
  facts: GraphFacts,
  words: SetupWords,
): readonly SetupRow[] {
  return [
    ...settings.wantedScopes.map((scope) => scopeRow(scope, facts, words)),
    domainRow(settings, facts, words),
    optOutRow(settings, facts, words),
  ];
}

function scopeRow(scope: string, { granted }: GraphFacts, words: SetupWords): SetupRow {
  const { names, gives, found, fixes } = words;
  const row = {
    area: "Microsoft Graph",
    name: names.consent(scope),
    gives: gives.scopes[scope] ?? gives.otherScope,
  };
  if (granted.status === "failed")
    return { ...row, state: "unknown", found: found.noToken(granted.code), fix: fixes.signIn };
  if (granted.value.includes(scope)) return { ...row, state: "good", found: found.agreed };
  return { ...row, state: "attention", found: found.notAgreed, fix: fixes.consent };
}

function domainRow(
  { internalDomains }: SetupSettings,
  { verifiedDomains }: GraphFacts,
  { gives, found, fixes, settings }: SetupWords,
): SetupRow {
  const row = { area: settings, name: "internalDomains", gives: gives.domains };
  if (verifiedDomains.status === "failed")
    return { ...row, state: "unknown", found: found.noDomains(verifiedDomains.code) };
  const verified = verifiedDomains.value.filter((domain) => !domain.endsWith(".onmicrosoft.com"));
  const missing = verified.filter((domain) => !internalDomains.includes(domain)).join(", ");
  const surplus = internalDomains
    .filter((domain) => !verifiedDomains.value.includes(domain))
    .join(", ");
  if (surplus !== "") {
    const fix = fixes.surplus(surplus);
    return { ...row, state: "attention", found: found.notVerified(surplus), fix };
  }
  if (missing === "")
    return { ...row, state: "good", found: found.domains(internalDomains.length) };
  const fix = fixes.missing(missing);
  return { ...row, state: "attention", found: found.notListed(missing), fix };
}

function optOutRow(
  { hasOptOutGroup }: SetupSettings,
  { optOutMembers }: GraphFacts,
  { names, gives, found, fixes, settings }: SetupWords,
): SetupRow {
  const row = { area: settings, name: names.optOutGroup, gives: gives.optOutGroup };
  if (!hasOptOutGroup || optOutMembers === undefined)
    return { ...row, state: "off", found: found.noGroup, fix: fixes.makeGroup };
  if (optOutMembers.status === "read")
    return { ...row, state: "good", found: found.members(optOutMembers.value) };
  const isMissing = optOutMembers.code === "notConfigured";
  const fix = isMissing ? fixes.noSuchGroup : fixes.groupConsent;
  return { ...row, state: "attention", found: optOutMembers.code, fix };
}
