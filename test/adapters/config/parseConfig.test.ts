/** @jest-environment node */
import fc from "fast-check";

import { parseConfig } from "../../../src/adapters/config/parseConfig";
import { AppError } from "../../../src/core/errors";
import { aConfigFile, aLocalConfigFile, aTenantEntry, tenantId } from "./aConfigFile";

const deployedPage = new URL("https://addin.contoso.com/taskpane.html");
const localPage = new URL("http://localhost:3000/taskpane.html");

/** What the administrator is told, or "accepted". */
function verdictOn(raw: unknown, page = deployedPage): string {
  try {
    parseConfig(raw, page);
    return "accepted";
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "notConfigured") throw error;
    return error.configProblem ?? "";
  }
}

function verdictOnTenant(part: object): string {
  return verdictOn(aConfigFile({}, aTenantEntry(part)));
}

describe("parseConfig", () => {
  it("takes what the administrator left out to be the default", () => {
    const { tenants } = parseConfig(aConfigFile(), deployedPage);
    expect(tenants).toEqual([
      {
        tenantId,
        dataverseOrigin: "https://contoso.crm4.dynamics.com",
        sources: { crm: true, insights: true, organization: false, mailbox: true, calendar: true },
        graphScopes: [],
        weighsActivity: false,
        namesOpportunities: false,
        namesTopics: false,
        logsRequests: false,
        organization: {
          internalDomains: ["contoso.com"],
          optedOut: new Set(),
          teamsOrigin: "https://teams.microsoft.com",
          outlookWebOrigin: "https://outlook.office.com",
          detailLevel: "counts",
          organizationMailDetail: "bars",
          quote: "header",
          manner: { address: "familiar", tone: "friendly" },
        },
      },
    ]);
  });

  it("takes the addresses of sign-in and Graph from the cloud", () => {
    const { signInOrigin, graphOrigin } = parseConfig(aConfigFile(), deployedPage);
    expect(signInOrigin).toBe("https://login.microsoftonline.com");
    expect(graphOrigin).toBe("https://graph.microsoft.com");
  });

  it("brings opted out addresses into their canonical form", () => {
    const optOut = { addresses: ["Tricia.Potter@CONTOSO.com"] };
    const [tenant] = parseConfig(aConfigFile({}, aTenantEntry({ optOut })), deployedPage).tenants;
    expect(tenant?.organization.optedOut).toEqual(new Set(["tricia.potter@contoso.com"]));
  });

  it.each(["gmail.com", "outlook.com", "t-online.de", "co.uk", "onmicrosoft.com"])(
    "takes nobody at %s for a colleague",
    (domain) => {
      expect(verdictOnTenant({ internalDomains: ["contoso.com", domain] })).toMatch(
        /internalDomains\.1: is not an organisation's own domain$/,
      );
    },
  );

  it("takes the tenant's own name at Microsoft, and domains that look like public ones", () => {
    const internalDomains = ["contoso.onmicrosoft.com", "mail.contoso.com", "co.contoso.com"];
    expect(verdictOnTenant({ internalDomains })).toBe("accepted");
  });

  it("takes opt-outs by hash, and no text that is none", () => {
    const hash = "a".repeat(64);
    const entry = aTenantEntry({ optOut: { hashes: [hash] } });
    const [tenant] = parseConfig(aConfigFile({}, entry), deployedPage).tenants;
    expect(tenant?.organization.hashedOptOuts).toEqual({ tenantId, hashes: new Set([hash]) });
    const clear = { hashes: ["tricia.potter@contoso.com"] };
    expect(verdictOnTenant({ optOut: clear })).toMatch(/hashes\.0: must be 64 hexadecimal digits$/);
  });

  it("takes hosts of services that write for many people", () => {
    const entry = aTenantEntry({ relays: ["tickets.example"] });
    const [tenant] = parseConfig(aConfigFile({}, entry), deployedPage).tenants;
    expect(tenant?.organization.relayHosts).toEqual(["tickets.example"]);
  });

  it("takes an opt-out group that can be read", () => {
    const graphScopes = ["GroupMember.Read.All", "User.ReadBasic.All"];
    const entry = aTenantEntry({ optOut: { groupId: tenantId }, graphScopes });
    const [tenant] = parseConfig(aConfigFile({}, entry), deployedPage).tenants;
    expect(tenant).toMatchObject({ optOutGroupId: tenantId, graphScopes });
  });

  it("needs no CRM address where the CRM is no source", () => {
    const entry = { internalDomains: ["contoso.com"], sources: { crm: false } };
    const [tenant] = parseConfig(aConfigFile({}, entry as never), deployedPage).tenants;
    expect(tenant).not.toHaveProperty("dataverseOrigin");
  });

  it("reads the organisation's mail where somebody switched it on, out of the CRM only", () => {
    const switchedOn = {
      sources: { organization: true },
      organization: { detailLevel: "counts" as const },
    };
    const [tenant] = parseConfig(aConfigFile({}, aTenantEntry(switchedOn)), deployedPage).tenants;
    expect(tenant?.sources.organization).toBe(true);
    expect(tenant?.organization.organizationMailDetail).toBe("counts");
    expect(verdictOnTenant({ sources: { crm: false, organization: true } })).toContain(
      "sources.organization: needs sources.crm",
    );
  });

  it("takes the addresses of a local tenant from the file", () => {
    const { signInOrigin, graphOrigin } = parseConfig(aLocalConfigFile(), localPage);
    expect(signInOrigin).toBe("http://localhost:4003");
    expect(graphOrigin).toBe("http://localhost:4002");
  });
});

describe("parseConfig, given a mistake", () => {
  it.each([
    [null, "config.json must be Object"],
    [aConfigFile({ enabled: false }), "config.json, enabled: the add-in is switched off"],
    [aConfigFile({ schemaVersion: 2 }), "config.json, schemaVersion: must be 1"],
    [aConfigFile({ clientId: "me" }), "config.json, clientId: must be a GUID"],
    [aConfigFile({ colour: "blue" }), "config.json, colour: is not a known key"],
    [aConfigFile({ tenants: {} }), "config.json, tenants: must hold at least one tenant"],
    [aConfigFile({ local: {} }), "config.json, local.graphUrl: is missing"],
  ])("names place and reason %#", (raw, verdict) => {
    expect(verdictOn(raw)).toBe(verdict);
  });

  it.each([
    [{ internalDomains: [] }, "internalDomains: must name at least one domain"],
    [{ relays: ["Tickets.example"] }, "relays.0: must be an ASCII domain in lower case"],
    [{ relays: ["x.example", "contoso.com"] }, "relays.1: must not hold one of internalDomains"],
    [
      { internalDomains: ["Contoso.com"] },
      "internalDomains.0: must be an ASCII domain in lower case",
    ],
    [{ detailLevel: "all" }, 'detailLevel: must be ("counts" | "bars")'],
    [{ draft: { quotes: "none" } }, "draft.quotes: is not a known key"],
    [{ dataverseUrl: undefined }, "dataverseUrl: is missing, though sources.crm is not false"],
    [{ optOut: { addresses: ["tricia"] } }, "optOut.addresses.0: is not an e-mail address"],
    [
      { optOut: { groupId: tenantId } },
      "optOut.groupId: needs GroupMember.Read.All among graphScopes",
    ],
    [
      { optOut: { groupId: tenantId }, graphScopes: ["GroupMember.Read.All"] },
      "optOut.groupId: needs User.ReadBasic.All among graphScopes",
    ],
  ])("names place and reason in a tenant %#", (part, verdict) => {
    expect(verdictOnTenant(part)).toBe(`config.json, tenants.${tenantId}.${verdict}`);
  });

  it("refuses a tenant that is there twice, by ids in different letters", () => {
    const again = tenantId.toUpperCase();
    const tenants = { [tenantId]: aTenantEntry(), [again]: aTenantEntry({ detailLevel: "bars" }) };
    expect(verdictOn(aConfigFile({ tenants }))).toBe(
      `config.json, tenants.${again}: is there twice, the other time in other letters`,
    );
  });

  it("reports a template with an unknown field, and goes on without it", () => {
    const de = { subject: "", message: "Hallo {vorname}" };
    const en = { message: "Hi {introducer}" };
    const entry = aTenantEntry({ draft: { template: { de, en } } });
    const [tenant] = parseConfig(aConfigFile({}, entry), deployedPage).tenants;
    expect(tenant?.organization).toMatchObject({
      templates: { en: { subject: "", message: "Hi {introducer}", fields: "named" } },
      templateProblem: `config.json, tenants.${tenantId}.draft.template.de.message: has an unknown field`,
    });
    expect(tenant?.organization.templates).not.toHaveProperty("de");
  });

  it("takes what ends a draft by language, and leaves it out where it has an unknown field", () => {
    const closings = [{ en: "{rep}, Contoso Ltd" }, { en: "{rep}", de: "{vorname}" }];
    const [good, bad] = closings.map((closing) => {
      const file = aConfigFile({}, aTenantEntry({ draft: { closing } }));
      return parseConfig(file, deployedPage).tenants[0]?.organization;
    });
    expect(good?.closings).toEqual({ en: "{rep}, Contoso Ltd" });
    expect(bad).not.toHaveProperty("closings");
    expect(bad?.templateProblem).toBe(
      `config.json, tenants.${tenantId}.draft.closing.de: has an unknown field`,
    );
  });

  it("logs requests in the CRM only where the administrator says so, and the CRM is a source", () => {
    const asks = { crmTask: true };
    const [tenant] = parseConfig(aConfigFile({}, aTenantEntry({ asks })), deployedPage).tenants;
    expect(tenant?.logsRequests).toBe(true);
    expect(verdictOnTenant({ asks, sources: { crm: false } })).toMatch(
      /asks\.crmTask: needs sources\.crm$/,
    );
  });

  it("weighs activity only where the administrator says so, and the CRM is a source", () => {
    const ranking = { activity: true };
    const [tenant] = parseConfig(aConfigFile({}, aTenantEntry({ ranking })), deployedPage).tenants;
    expect(tenant?.weighsActivity).toBe(true);
    const hints = { opportunityNames: true };
    expect(verdictOnTenant({ hints, sources: { crm: false } })).toMatch(
      /hints\.opportunityNames: needs sources\.crm$/,
    );
    expect(verdictOnTenant({ ranking, sources: { crm: false } })).toMatch(
      /ranking\.activity: needs sources\.crm$/,
    );
  });

  it("names topics only where the administrator says so, and the mailbox is a source", () => {
    const hints = { lastTopic: true };
    const [tenant] = parseConfig(aConfigFile({}, aTenantEntry({ hints })), deployedPage).tenants;
    const [usual] = parseConfig(aConfigFile(), deployedPage).tenants;
    const bars = aTenantEntry({ hints, detailLevel: "bars" });
    const [withoutNumbers] = parseConfig(aConfigFile({}, bars), deployedPage).tenants;
    expect([tenant?.namesTopics, usual?.namesTopics]).toEqual([true, false]);
    expect(withoutNumbers?.namesTopics).toBe(false);
    expect(verdictOnTenant({ hints, sources: { mailbox: false } })).toMatch(
      /hints\.lastTopic: needs sources\.mailbox$/,
    );
  });

  it.each(["Mail.Send", "Mail.ReadWrite", "People.Read.All"])("asks for no %s", (scope) => {
    expect(verdictOnTenant({ graphScopes: [scope] })).toContain("graphScopes.0: must be");
  });

  it.each([
    "https://contoso.crm4.dynamics.com.evil.example",
    "https://evildynamics.com",
    "http://contoso.crm4.dynamics.com",
    "https://contoso.crm4.dynamics.com:8443",
    "https://contoso.crm4.dynamics.com/api",
    "https://rep@contoso.crm4.dynamics.com",
    "http://localhost:4001",
  ])("refuses %s as the CRM's address", (dataverseUrl) => {
    expect(verdictOnTenant({ dataverseUrl })).toContain("dataverseUrl: must be");
  });

  it("refuses another cloud's CRM", () => {
    expect(verdictOn(aConfigFile({ cloud: "gcc" }))).toContain("https://*.crm9.dynamics.com");
  });

  it("refuses a local tenant's settings on a deployed page", () => {
    expect(verdictOn(aLocalConfigFile())).toContain(
      '"local" counts only for a page on this machine',
    );
  });

  it.each(["https://contoso.crm4.dynamics.com", "http://192.168.0.7", "http://127.0.0.1.example"])(
    "refuses %s in a local tenant",
    (dataverseUrl) => {
      const verdict = verdictOn(aLocalConfigFile(dataverseUrl), localPage);
      expect(verdict).toContain("must be on this machine");
    },
  );

  it("refuses local addresses in any other cloud", () => {
    const { local } = aLocalConfigFile() as { local?: object };
    expect(verdictOn(aConfigFile({ local }))).toContain('local: belongs to cloud "local" only');
  });

  it("never repeats what stands in the file", () => {
    const optOut = { addresses: [{ secret: "tricia.potter" }] };
    expect(verdictOnTenant({ optOut })).not.toContain("tricia");
  });

  it("answers every invalid file with a readable mistake", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(verdictOn(aConfigFile({ tenants: { [tenantId]: value } }))).not.toBe("accepted");
      }),
    );
  });
});
