import type { GraphFacts, SetupSettings } from "./setupFacts";
import { countOf } from "./setupRow";
import type { SetupRow } from "./setupRow";

/** What a scope of Graph gives, where it was agreed to. */
const scopeGives: Readonly<Record<string, string>> = {
  "User.Read": "the rep under all their addresses, and the organisation's verified domains",
  "Mail.Read": "the rep's own mail with the person",
  "Calendars.Read": "the rep's own meetings with the person",
  "User.ReadBasic.All": "names and photos of colleagues; who is a list or a room",
  "User.Read.All": "aliases, departments, places, phones, and who has left",
  "Presence.Read.All": "who is available now",
  "GroupMember.Read.All": "the members of the opt-out group",
};

export function graphRows(settings: SetupSettings, facts: GraphFacts): readonly SetupRow[] {
  return [
    ...settings.wantedScopes.map((scope) => scopeRow(scope, facts)),
    domainRow(settings, facts),
    ...optOutRow(settings, facts),
  ];
}

function scopeRow(scope: string, { granted }: GraphFacts): SetupRow {
  const row = {
    area: "Microsoft Graph",
    name: `Consent: ${scope}`,
    gives: scopeGives[scope] ?? "what config.json asks for",
  } as const;
  if (granted.status === "failed") {
    const fix = "Sign in again. If that does not help, run: npm run admin -- registration";
    return { ...row, state: "unknown", found: `no token: ${granted.code}`, fix };
  }
  if (granted.value.includes(scope)) return { ...row, state: "good", found: "agreed to" };
  const fix =
    "Grant admin consent: the addresses are printed by npm run admin -- registration. Or take it out of graphScopes (sources for Mail.Read and Calendars.Read) in config.json.";
  return { ...row, state: "attention", found: "not agreed to", fix };
}

function domainRow({ internalDomains }: SetupSettings, { verifiedDomains }: GraphFacts): SetupRow {
  const row = {
    area: "Settings",
    name: "internalDomains",
    gives: "who is a colleague, and who is a person outside",
  } as const;
  if (verifiedDomains.status === "failed")
    return { ...row, state: "unknown", found: `verified domains: ${verifiedDomains.code}` };
  const verified = verifiedDomains.value.filter((domain) => !domain.endsWith(".onmicrosoft.com"));
  const missing = verified.filter((domain) => !internalDomains.includes(domain));
  const surplus = internalDomains.filter((domain) => !verifiedDomains.value.includes(domain));
  if (surplus.length > 0) {
    const fix = `Take out what is not yours: everybody at ${surplus.join(", ")} counts as a colleague, and drafts go to them.`;
    return { ...row, state: "attention", found: `not verified: ${surplus.join(", ")}`, fix };
  }
  if (missing.length === 0)
    return { ...row, state: "good", found: countOf(internalDomains.length, "domain") };
  const fix = `Add to internalDomains in config.json: ${missing.join(", ")}. They count already where Graph answers in time.`;
  return {
    ...row,
    state: "attention",
    found: `verified, but not listed: ${missing.join(", ")}`,
    fix,
  };
}

function optOutRow(
  { hasOptOutGroup }: SetupSettings,
  { optOutMembers }: GraphFacts,
): readonly SetupRow[] {
  const row = {
    area: "Settings",
    name: "Opt-out group",
    gives: "colleagues whom an administrator takes out of every list",
  } as const;
  if (!hasOptOutGroup || optOutMembers === undefined) {
    const fix = "Optional: make a group, and put its id into optOut.groupId of config.json.";
    return [{ ...row, state: "off", found: "no group in config.json", fix }];
  }
  if (optOutMembers.status === "read")
    return [{ ...row, state: "good", found: countOf(optOutMembers.value, "member") }];
  const fix =
    optOutMembers.code === "notConfigured"
      ? "There is no such group: correct optOut.groupId in config.json. Until then nobody is suggested."
      : "Consent to GroupMember.Read.All (npm run admin -- registration). Until then nobody is suggested.";
  return [{ ...row, state: "attention", found: optOutMembers.code, fix }];
}
