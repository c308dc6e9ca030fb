/** @jest-environment node */
import type { ConnectionProblem } from "../../../admin/check/http/connectionProblem";
import { clouds } from "../../../src/adapters/config/clouds";
import { aTenantEntry, tenantId } from "../../adapters/config/aConfigFile";
import type { Services } from "../aService";
import { leadsTo, page, withConfig, withTenant, withText } from "./mistakes";
import { linesOf } from "./unkindSite";
import type { Case } from "./unkindSite";

const crm = "contoso.crm4.dynamics.com";
const signIn = "login.microsoftonline.com";
const other = "99999999-2222-4333-8444-555555555555";
const noName: ConnectionProblem = {
  kind: "dns",
  found: "this name does not exist (DNS)",
  fix: "Look.",
};
const noAnswer: ConnectionProblem = { kind: "slow", found: "no answer (time-out)", fix: "Wait." };

function services(part: Partial<Services>): Case[1] {
  return (site) => {
    site.changeServices(part);
  };
}

/** Cases of the services that config.json names, by the numbers of the table where they stand there. */
const mistakes: readonly Case[] = [
  [
    "01 the tenant does not exist",
    services({ isTenantKnown: false }),
    /^bad tenant 0f6e1d3c\S+: is not known to the sign-in service \(status 400\) -> Correct the tenant id/,
  ],
  [
    "01 the tenant is another organisation's",
    services({ owners: { "contoso.com": other } }),
    /^bad tenant 0f6e1d3c\S+: owns none of its internalDomains: contoso\.com: of tenant 99999999/,
  ],
  [
    "02 the client id is unknown",
    services({ registered: [], refusal: "AADSTS700016: Application ..." }),
    /^bad clientId: is not known in this tenant -> Correct clientId/,
  ],
  [
    "a registration for one tenant, and two in config.json",
    (site) => {
      const two = {
        [tenantId]: aTenantEntry(),
        [other]: aTenantEntry({ dataverseUrl: undefined, sources: { crm: false } }),
      };
      site.makeMistake(withConfig({ tenants: two }));
      site.changeServices({ registered: [], refusal: "AADSTS50194: Application ...", owners: {} });
    },
    /^bad clientId: is registered for one organisation, and config\.json has several tenants/,
  ],
  [
    "03 no redirect address is registered",
    services({ registered: [] }),
    /^bad brk-multihub:\/\/localhost:\d+ and https:\/\/localhost:\d+\/signed-in\.html: is not registered/,
  ],
  [
    "04 the page of sign-in is not registered",
    (site) => {
      site.changeServices({ registered: [`brk-multihub://${new URL(site.origin).host}`] });
    },
    /^bad https:\/\/localhost:\d+\/signed-in\.html: is not registered/,
  ],
  [
    "05 Outlook's redirect address is not registered",
    (site) => {
      site.changeServices({ registered: [`${site.origin}/signed-in.html`] });
    },
    /^bad brk-multihub:\/\/localhost:\d+: is not registered/,
  ],
  [
    "06 the CRM does not exist",
    services({ unreachable: { [crm]: noName } }),
    /^bad https:\/\/contoso\.crm4\.dynamics\.com: does not exist: this name does not exist \(DNS\) -> Correct dataverseUrl/,
  ],
  [
    "07 the CRM is another organisation's",
    services({ crmTenant: other }),
    /^bad https:\/\/contoso\.crm4\.dynamics\.com: belongs to another organisation, tenant 99999999/,
  ],
  [
    "the CRM lets no site in",
    services({ allowedOrigin: "" }),
    /does not let requests of this site in \(CORS\)/,
  ],
  [
    "30 the build is for another cloud",
    (site) => {
      site.makeMistake(withConfig({ cloud: "gcchigh" }));
    },
    /dataverseUrl: must be \S+ \(it is a host of cloud "global", and the file says "gcchigh"\)/,
  ],
  [
    "B0 GCC on the standard build",
    (site) => {
      site.makeMistake(
        withConfig(
          { cloud: "gcc" },
          aTenantEntry({ dataverseUrl: "https://contoso.crm9.dynamics.com" }),
        ),
      );
    },
    /^bad pages: are built for cloud "global", and config\.json says "gcc" -> Build for it \(npm run build -- --env cloud=gcc\)/,
  ],
  [
    "Outlook's script leads elsewhere",
    services({ office: () => leadsTo("https://elsewhere.example/office.js") }),
    /officeapis\S+: leads to https:\/\/elsewhere\.example\/office\.js, which the pages' policy does not allow/,
  ],
  [
    "Outlook's script is a proxy's page",
    services({ office: () => page("<title>Blocked</title>") }),
    /officeapis\S+: is not Outlook's script, but text\/html/,
  ],
];

/** Cases of the manifest. */
function manifest(change: (text: string) => string): Case[1] {
  return (site) => {
    site.makeMistake(withText("/manifest.xml", change));
  };
}

const manifests: readonly Case[] = [
  [
    "60 another address",
    manifest((xml) => xml.replaceAll(/https:\/\/localhost:\d+/g, "https://localhost:3000")),
    /^bad manifest: names https:\/\/localhost:3000, which is not this site/,
  ],
  [
    "61 an icon over plain http",
    manifest((xml) => xml.replace(/https(:\/\/localhost:\d+\/assets\/icon-64)/, "http$1")),
    /^bad manifest: names http:\/\/localhost:\d+, which is plain http/,
  ],
  [
    "62 an older version",
    manifest((xml) => xml.replace(/<Version>[^<]*/, "<Version>1.0.0.0")),
    /^bad manifest: is version 1\.0\.0\.0/,
  ],
  [
    "63 another id",
    manifest((xml) => xml.replace("6f1f1d5e", "00000000")),
    /^bad manifest: has another id/,
  ],
  [
    "64 a wider permission",
    manifest((xml) => xml.replace("ReadItem", "ReadWriteMailbox")),
    /^bad manifest: asks for ReadWriteMailbox/,
  ],
  [
    "65 no manifest on the site",
    (site) => {
      site.makeMistake((path, answer) =>
        path === "/manifest.xml" ? { ...answer, status: 404 } : answer,
      );
    },
    /^bad \/manifest\.xml: is not on the site, so nothing says .* -> Copy deployment\/manifest\.xml there, or name the file/,
  ],
  [
    "66 an address that is none",
    manifest((xml) =>
      xml.replace(/https:\/\/localhost:\d+\/assets\/support/, "https://[wkw/assets/support"),
    ),
    /^bad manifest: names https:\/\/\[wkw\/assets\/support\.html, which is no web address/,
  ],
  [
    "68 another name",
    manifest((xml) =>
      xml.replace(
        '<DisplayName DefaultValue="Who Knows Whom"',
        '<DisplayName DefaultValue="Contoso Whom"',
      ),
    ),
    /^bad manifest: has <DisplayName DefaultValue="Contoso Whom" \/> in line \d+, and the one made for this address <DisplayName/,
  ],
  [
    "no manifest but a page",
    manifest(() => "<html/>"),
    /^bad \/manifest\.xml: is not the file but a page/,
  ],
  [
    "no manifest but something else",
    manifest(() => "<root/>"),
    /^bad manifest: is no add-in manifest/,
  ],
  [
    "not well-formed",
    manifest((xml) => xml.replace("</Requirements>", "")),
    /^bad manifest: is no well-formed XML, at line \d+, column \d+: /,
  ],
  [
    "UTF-16",
    (site) => {
      site.makeMistake((path, answer) =>
        path === "/manifest.xml"
          ? { ...answer, body: Buffer.from(`\uFEFF${String(answer.body)}`, "utf16le") }
          : answer,
      );
    },
    /^bad manifest: is saved as UTF-16/,
  ],
  [
    "a button less",
    manifest((xml) => xml.replace("wkw.message.ask", "wkw.message.other")),
    /has \S*.*wkw\.message\.other.* in line \d+/,
  ],
];

describe("checkSite, of services and the manifest", () => {
  it.each([...mistakes, ...manifests])("says in one line: %s", async (_, setUp, line) => {
    const found = (await linesOf(setUp)).filter((one) => one.startsWith("bad"));
    expect(found.join("\n")).toMatch(line);
    expect(found).toHaveLength(1);
  });

  it.each<Case>([
    [
      "Microsoft's sign-in, and with it everything behind",
      services({ unreachable: { [signIn]: noName } }),
      /^unknown https:\/\/login\.microsoftonline\.com: cannot be reached from here \(this name does not exist \(DNS\)\), so tenant, registration and CRM were not looked at/,
    ],
    [
      "a CRM that does not answer",
      services({ unreachable: { [crm]: noAnswer } }),
      /^unknown https:\/\/contoso\.crm4\.dynamics\.com: cannot be reached from here: no answer \(time-out\)/,
    ],
    [
      "Outlook's script",
      services({ unreachable: { [new URL(clouds.global.officeScript).hostname]: noAnswer } }),
      /^unknown https:\/\/officeapis\S+: cannot be reached from here: no answer/,
    ],
    [
      "a domain of a sister's tenant",
      (site) => {
        site.makeMistake(withTenant({ internalDomains: ["contoso.com", "contoso.de"] }));
        site.changeServices({ owners: { "contoso.com": tenantId, "contoso.de": other } });
      },
      /^unknown tenant \S+: does not own all of its internalDomains: contoso\.de/,
    ],
  ])("does not pass off as good or bad: %s", async (_, setUp, line) => {
    const found = await linesOf(setUp);
    expect(found.join("\n")).toMatch(line);
    expect(found).toHaveLength(1);
  });

  it.each<readonly [string, (text: string) => string]>([
    [
      "67 a byte order mark and line ends of Windows",
      (xml) => `\uFEFF${xml.replaceAll("\n", "\r\n")}`,
    ],
    ["another indent", (xml) => xml.replaceAll(/^ +/gm, "\t")],
  ])("takes a manifest with %s", async (_, change) => {
    expect(await linesOf(manifest(change))).toEqual([]);
  });
});
