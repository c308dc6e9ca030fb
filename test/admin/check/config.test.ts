/** @jest-environment node */
import { aConfigFile, aTenantEntry, tenantId } from "../../adapters/config/aConfigFile";
import { notFound, mistakeAt, withBytes, withConfig, withTenant, withText } from "./mistakes";
import { linesOf } from "./unkindSite";
import type { Case } from "./unkindSite";

const file = JSON.stringify(aConfigFile(), null, 2);
const groupId = "11111111-2222-4333-8444-555555555555";

function text(change: (text: string) => string): Case[1] {
  return (site) => {
    site.makeMistake(withText("/config.json", change));
  };
}

function bytes(change: () => Buffer): Case[1] {
  return (site) => {
    site.makeMistake(withBytes("/config.json", change));
  };
}

function config(part: object): Case[1] {
  return (site) => {
    site.makeMistake(withConfig(part));
  };
}

function tenant(part: object): Case[1] {
  return (site) => {
    site.makeMistake(withTenant(part));
  };
}

function template(part: object): Case[1] {
  return tenant({ draft: { template: { en: { message: "Dear {introducer}", ...part } } } });
}

const twoTenants = `{"schemaVersion":1,"enabled":true,"cloud":"global",
"clientId":"7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b","tenants":{
"${tenantId}":${JSON.stringify(aTenantEntry({ optOut: { groupId: null } }))},
"KEY":${JSON.stringify(aTenantEntry())}}}`;

/** Cases of the file, by the numbers of the table of misconfigured sites where they stand there. */
const mistakes: readonly Case[] = [
  [
    "09 the CRM's address has a path",
    tenant({ dataverseUrl: "https://contoso.crm4.dynamics.com/main.aspx" }),
    /^bad \/config.json: tenants\.\S+dataverseUrl: must be a URL without path/,
  ],
  [
    "11 UTF-16",
    bytes(() => Buffer.from(`\uFEFF${file}`, "utf16le")),
    /^bad \/config.json: is saved as UTF-16/,
  ],
  [
    "12 a comma too many",
    text(() => file.replace('"enabled": true,', '"enabled": true,,')),
    /line 3, column 19/,
  ],
  [
    "12 a comma before the end",
    text(() => file.replace(/\n\}$/, ",\n}")),
    /a comma too many, at line 13, column 4/,
  ],
  [
    "13 a comment",
    text(() => file.replace('"enabled"', '// on\n"enabled"')),
    /a comment, which JSON does not have, at line 3, column 3/,
  ],
  ["14 wrong case", config({ Enabled: true }), /Enabled: is not a known key/],
  ["15 unknown key", config({ clientID: "x" }), /clientID: is not a known key/],
  [
    "16 a tenant twice",
    text(() => twoTenants.replace("KEY", tenantId)),
    /has the key "0f6e1d3c\S+ twice in tenants: first in line 3, and again at line 4, column 1/,
  ],
  [
    "17 a tenant twice, in another case",
    text(() => twoTenants.replace("KEY", tenantId.toUpperCase())),
    /has the key "0f6e1d3c\S+ twice in tenants/,
  ],
  [
    "18 a domain in capitals",
    tenant({ internalDomains: ["Contoso.com"] }),
    /internalDomains\.0: must be an ASCII domain in lower case/,
  ],
  [
    "19 a domain with @",
    tenant({ internalDomains: ["@contoso.com"] }),
    /internalDomains\.0: must be an ASCII domain/,
  ],
  [
    "20 free mail",
    tenant({ internalDomains: ["contoso.com", "gmail.com"] }),
    /internalDomains\.1: gmail\.com is a provider of mail for everybody/,
  ],
  ["21 no domain", tenant({ internalDomains: [] }), /must name at least one domain/],
  [
    "22 a domain with a star",
    tenant({ internalDomains: ["*.contoso.com"] }),
    /must be an ASCII domain/,
  ],
  [
    "23 an opt-out by name",
    tenant({ optOut: { addresses: ["Tricia Potter"] } }),
    /optOut\.addresses\.0: is not an e-mail address/,
  ],
  [
    "26 a group without its permission",
    tenant({ optOut: { groupId } }),
    /optOut\.groupId: needs GroupMember\.Read\.All/,
  ],
  [
    "28 an unknown field in a template",
    template({ message: "{introducer}, meet {prospekt}" }),
    /draft\.template\.en\.message: has \{prospekt\}, which is no field -> The fields are \{prospect\}/,
  ],
  [
    "B2 a field with a hyphen",
    template({ subject: "{prospect-name}" }),
    /template\.en\.subject: has \{prospect-name\}/,
  ],
  [
    "B2 a field with blanks",
    template({ message: "Meet { prospect }" }),
    /has \{ prospect \}, which is no field/,
  ],
  [
    "an unknown field in a closing",
    tenant({ draft: { closing: { en: "{rep}, {company}" } } }),
    /draft\.closing\.en: has \{company\}, which is no field -> The fields are/,
  ],
  [
    "an opt-out group of zeros",
    tenant({
      graphScopes: ["GroupMember.Read.All", "User.ReadBasic.All"],
      optOut: { groupId: "00000000-0000-0000-0000-000000000000" },
    }),
    /optOut\.groupId: is an id of zeros, so no group is found and no colleague offered/,
  ],
  [
    "29 GCC with a host of another region",
    config({ cloud: "gcc" }),
    /dataverseUrl: must be https:\/\/\*\.crm9\.dynamics\.com \(it is a host of cloud "global", and the file says "gcc"\)/,
  ],
  [
    "31 the empty file of the build",
    text(() => JSON.stringify(aConfigFile({ clientId: "", tenants: {} }))),
    /is the empty one that comes with the project/,
  ],
  ["32 a switch as text", config({ enabled: "true" }), /enabled: must be boolean/],
  [
    "33 an unknown level of detail",
    tenant({ detailLevel: "bar" }),
    /detailLevel: must be \("counts" \| "bars"\)/,
  ],
  [
    "34 no source at all",
    tenant({ sources: { crm: false, mailbox: false, calendar: false } }),
    /\.sources: all are switched off/,
  ],
  [
    "35 an id in braces",
    config({ clientId: "{7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b}" }),
    /clientId: must be a GUID/,
  ],
  [
    "36 config.json is missing",
    (site) => {
      site.makeMistake(mistakeAt("/config.json", () => notFound));
    },
    /^bad \/config\.json: is missing \(status 404\) -> Copy deployment\/config\.json/,
  ],
  ["B1 switched off", config({ enabled: false }), /enabled: the add-in is switched off/],
  [
    "24 an address with a name, which the pane takes",
    tenant({ optOut: { addresses: ["Tricia <tricia@contoso.com>"] } }),
    /optOut\.addresses: 1 address of people who opted out/,
  ],
  [
    "B3 opt-outs in clear",
    tenant({ optOut: { addresses: ["tricia@contoso.com", "blaine@contoso.com"] } }),
    /optOut\.addresses: 2 addresses of people who opted out, published in clear/,
  ],
  [
    "A3 the server fails",
    (site) => {
      site.makeMistake(mistakeAt("/config.json", () => ({ ...notFound, status: 500 })));
    },
    /^bad \/config\.json: answers with status 500: an error of the server's own/,
  ],
  // Kinds that the table does not have.
  [
    "an ending that everybody has",
    tenant({ internalDomains: ["co.uk"] }),
    /co\.uk is an ending below which anybody gets a domain/,
  ],
  [
    "Microsoft's own ending",
    tenant({ internalDomains: ["contoso.com", "onmicrosoft.com"] }),
    /onmicrosoft\.com is an ending/,
  ],
  [
    "a provider of a country",
    tenant({ internalDomains: ["contoso.com", "t-online.de"] }),
    /t-online\.de is a provider/,
  ],
  [
    "relays that hide every Gmail user",
    tenant({ relays: ["gmail.com"] }),
    /relays\.0: gmail\.com .* is nobody, and is never shown/,
  ],
  [
    "the tenant's id as client id",
    config({ clientId: tenantId }),
    /clientId: is the id of the tenant/,
  ],
  [
    "an id of zeros",
    config({ clientId: "00000000-0000-0000-0000-000000000000" }),
    /an id of zeros only/,
  ],
  [
    "typographic quotes",
    text(() => file.replaceAll('"enabled"', "“enabled”")),
    /a typographic quote instead of ", at line 3, column 3/,
  ],
  [
    "single quotes",
    text(() => file.replaceAll('"enabled"', "'enabled'")),
    /a single quote instead of ", at line 3, column 3/,
  ],
  [
    "a comma missing",
    text(() => file.replace('"enabled": true,', '"enabled": true')),
    /a comma is missing, at line 4, column 3/,
  ],
  [
    "cut off",
    text(() => file.slice(0, 60)),
    /is not JSON: a text without its closing quote, at line 4, column 12/,
  ],
  ["empty", text(() => " \n"), /^bad \/config.json: is empty/],
  [
    "Windows letters",
    bytes(() => Buffer.from(file.replace("contoso.com", "contosö.com"), "latin1")),
    /is not UTF-8 at line \d+, column \d+/,
  ],
  [
    "GCC's region in the worldwide cloud",
    tenant({ dataverseUrl: "https://contoso.crm9.dynamics.com" }),
    /dataverseUrl: is a host of cloud "gcc", and the file says "global"/,
  ],
  [
    "Finance and Operations for a CRM",
    tenant({ dataverseUrl: "https://contoso.operations.dynamics.com" }),
    /dataverseUrl: is no environment of Dataverse/,
  ],
  [
    "08 a host without its region",
    tenant({ dataverseUrl: "https://contoso.dynamics.com" }),
    /dataverseUrl: is no environment of Dataverse/,
  ],
  [
    "any key twice",
    text(() => file.replace('"enabled": true,', '"enabled": false, "enabled": true,')),
    /has the key "enabled" twice: first in line 3/,
  ],
];

describe("checkSite, of config.json", () => {
  it.each(mistakes)("says in one line: %s", async (_, setUp, line) => {
    const found = (await linesOf(setUp)).filter((one) => one.startsWith("bad"));
    expect(found.join("\n")).toMatch(line);
    expect(found).toHaveLength(1);
  });

  it.each<Case>([
    [
      "25 an opt-out in a domain that is nobody's",
      tenant({ optOut: { addresses: ["t@contso.com"] } }),
      /1 of them in no domain of internalDomains/,
    ],
    [
      "27 a group, perhaps without consent",
      tenant({ optOut: { groupId }, graphScopes: ["GroupMember.Read.All", "User.ReadBasic.All"] }),
      /graphScopes: whether they are consented to cannot be seen/,
    ],
    ["a cloud that nobody tried", config({ cloud: "china" }), /nobody has tried/],
  ])("says what cannot be known from outside: %s", async (_, setUp, line) => {
    const found = (await linesOf(setUp)).filter((one) => one.startsWith("unknown"));
    expect(found.join("\n")).toMatch(line);
  });

  it("names every mistake of the shape, not the first alone", async () => {
    const found = await linesOf(config({ clientId: "x", cloud: "globe", enabled: 1 }));
    expect(found.join("\n")).toMatch(/enabled: must be[^]*cloud: must be[^]*clientId: must be/);
  });

  it.each<readonly [string, Case[1]]>([
    ["10 a byte order mark", bytes(() => Buffer.from(`\uFEFF${file}`))],

    [
      "the tenant's own domain at Microsoft",
      tenant({ internalDomains: ["contoso.com", "contoso.onmicrosoft.com"] }),
    ],
    ["line ends of Windows", text(() => file.replaceAll("\n", "\r\n"))],
    [
      "every field of a template",
      template({
        message: "{prospect} {prospectAddress} {introducer} {rep} {acquaintance} {reason}",
      }),
    ],
  ])("takes without a word: %s", async (_, setUp) => {
    expect(await linesOf(setUp)).toEqual([]);
  });
});
