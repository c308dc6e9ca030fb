/** @jest-environment node */
import { compareDeployments } from "../../../admin/diff/compareDeployments";
import { manifestXml } from "../../../hosting/manifest/manifestXml";
import { aConfigFile, aTenantEntry, tenantId } from "../../adapters/config/aConfigFile";

const manifest = manifestXml("https://wkw.contoso.com");
const other = "99999999-2222-4333-8444-555555555555";
const group = "11111111-2222-4333-8444-555555555555";

function config(part: object, tenant: object = {}): string {
  return JSON.stringify(aConfigFile(part, aTenantEntry(tenant)));
}

function steps(before: string, after: string): readonly string[] {
  const found = compareDeployments({ manifest, config: before }, { manifest, config: after });
  return found.map(({ action, reason }) => `${action}: ${reason}`);
}

const twoTenants = { tenants: { [tenantId]: aTenantEntry(), [other]: aTenantEntry() } };
const groupScopes = ["GroupMember.Read.All", "User.ReadBasic.All"];

describe("compareDeployments, of config.json", () => {
  it.each<readonly [string, string, string, RegExp]>([
    ["a new client id", config({}), config({ clientId: group }), /^register: Another client id/],
    [
      "a second tenant",
      config({}),
      config(twoTenants),
      /^consent: Tenant 99999999\S+ is new[^]*register: With a second tenant/,
    ],
    ["a tenant that is gone", config(twoTenants), config({}), /^stop: Tenant 99999999\S+ is gone/],
    [
      "a new write",
      config({}),
      config({}, { asks: { crmTask: true } }),
      /^agree: In tenant \S+ it begins to write/,
    ],
    [
      "numbers that were hidden",
      config({}, { detailLevel: "bars" }),
      config({}),
      /^agree: .*detailLevel: counts/,
    ],
    [
      "longer quotes",
      config({}),
      config({}, { draft: { quote: "message" } }),
      /^agree: .*draft\.quote: message/,
    ],
    [
      "a lost opt-out",
      config({}, { optOut: { addresses: ["t@contoso.com"] } }),
      config({}),
      /^stop: In tenant \S+ 1 who opted out would be suggested again/,
    ],
    [
      "a lost group",
      config({}, { optOut: { groupId: group }, graphScopes: groupScopes }),
      config({}),
      /^stop: .*the group of those who opted out/,
    ],
    [
      "another cloud",
      config({}),
      config({ cloud: "gcc" }),
      /^stop: The cloud changes from global to gcc/,
    ],
    [
      "a new permission",
      config({}),
      config({}, { graphScopes: ["Presence.Read.All"] }),
      /^consent: New permissions of sign-in: Presence\.Read\.All/,
    ],
    [
      "a config that is no JSON",
      config({}),
      '{\n"enabled": true,}',
      /^stop: The new config\.json is not JSON: a comma too many, at line 2, column 16/,
    ],
    [
      "a config with a mistake",
      config({}),
      config({ clientId: "x" }),
      /^stop: The new config\.json has a mistake, clientId: must be a GUID/,
    ],
    [
      "a deployed config that is broken",
      "{",
      config({}),
      /^stop: The deployed config\.json is not JSON/,
    ],
  ])("names %s", (_, before, after, line) => {
    expect(steps(before, after).join("\n")).toMatch(line);
  });

  it.each<readonly [string, string, string, RegExp]>([
    [
      "another address of the CRM",
      config({}),
      config({}, { dataverseUrl: "https://fabrikam.crm4.dynamics.com" }),
      /^note: .*Dynamics 365 becomes/,
    ],
    [
      "a further domain",
      config({}),
      config({}, { internalDomains: ["contoso.com", "contoso.de"] }),
      /^note: .*contoso\.de/,
    ],
    ["switched off", config({}), config({ enabled: false }), /^note: The add-in is switched off/],
  ])("tells, beside that copying is enough: %s", (_, before, after, line) => {
    const found = steps(before, after);
    expect(found[0]).toMatch(line);
    expect(found.at(-1)).toMatch(/^nothing: Copying/);
  });

  it.each<readonly [string, string, string]>([
    [
      "the same settings in other words",
      config({}),
      config({}, { detailLevel: "counts", sources: { crm: true } }),
    ],
    [
      "another case of the same tenant",
      config({}),
      config({ tenants: { [tenantId.toUpperCase()]: aTenantEntry() } }),
    ],
    ["line ends and indents", config({}), JSON.stringify(JSON.parse(config({})), null, 2)],
    ["fewer permissions", config({}, { graphScopes: ["Presence.Read.All"] }), config({})],
  ])("needs nothing for %s", (_, before, after) => {
    expect(steps(before, after)).toEqual(["nothing: Copying the files of the build is enough."]);
  });

  it("says what it cannot compare", () => {
    expect(compareDeployments({ manifest, config: config({}) }, { manifest })).toMatchObject([
      { action: "note" },
      { action: "nothing" },
    ]);
    expect(compareDeployments({ manifest }, { manifest, config: config({}) })).toMatchObject([
      { action: "stop" },
    ]);
    expect(compareDeployments({ config: config({}) }, { config: config({}) })).toMatchObject([
      { action: "stop" },
    ]);
  });
});
