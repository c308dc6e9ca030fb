import { readWords } from "../../../hosting/readWords";
import { graphRows } from "../../../src/core/setup/graphRows";
import type { GraphFacts, SetupSettings } from "../../../src/core/setup/setupFacts";

const words = readWords("en", "setup");
const settings: SetupSettings = {
  internalDomains: ["contoso.com"],
  wantedScopes: ["User.Read"],
  hasOptOutGroup: true,
  ownWishes: "heeded",
  logsRequests: false,
  readsOrganizationMail: false,
};

function read<Value>(value: Value) {
  return { status: "read", value } as const;
}

function failed(code: "throttled" | "notConfigured" | "consentRequired") {
  return { status: "failed", code } as const;
}

const facts: GraphFacts = {
  granted: read(["User.Read"]),
  verifiedDomains: read(["contoso.com", "contoso.onmicrosoft.com"]),
  optOutMembers: read(1),
};

function rowsWith(part: Partial<GraphFacts> = {}, asked: Partial<SetupSettings> = {}) {
  return graphRows({ ...settings, ...asked }, { ...facts, ...part }, words);
}

describe("graphRows", () => {
  it("has nothing to do where all is as it should be", () => {
    expect(rowsWith()).toEqual([
      {
        area: "Microsoft Graph",
        name: "Consent: User.Read",
        gives: "the rep under all their addresses, and the organization’s verified domains",
        state: "good",
        found: "agreed to",
      },
      {
        area: "Settings",
        name: "internalDomains",
        gives: "who is a colleague, and who is a person outside",
        state: "good",
        found: "domains: 1",
      },
      {
        area: "Settings",
        name: "Opt-out group",
        gives: "colleagues whom an administrator takes out of every list",
        state: "good",
        found: "members: 1",
      },
    ]);
  });

  it.each([
    ["Mail.Read", /own mail/],
    ["Calendars.Read", /own meetings/],
    ["User.ReadBasic.All", /photos/],
    ["User.Read.All", /aliases/],
    ["Presence.Read.All", /available now/],
    ["GroupMember.Read.All", /opt-out group/],
    ["Files.Read", /what config\.json asks for/],
  ])("says what %s gives", (scope, gives) => {
    const [row] = rowsWith({}, { wantedScopes: [scope] });
    expect(row).toMatchObject({ name: `Consent: ${scope}`, state: "attention" });
    expect(row?.found).toBe("not agreed to");
    expect(row?.gives).toMatch(gives);
    expect(row?.fix).toMatch(/^Grant admin consent/);
  });

  it("knows of no consent without a token", () => {
    const [row] = rowsWith({ granted: failed("consentRequired") });
    expect(row).toMatchObject({ state: "unknown", found: "no token: consentRequired" });
    expect(row?.fix).toMatch(/^Sign in again/);
  });

  it("names every domain that is not the organisation's, before one that is missing", () => {
    const internalDomains = ["fabrikam.com", "adatum.com"];
    const row = rowsWith({}, { internalDomains })[1];
    expect(row).toMatchObject({
      state: "attention",
      found: "not verified: fabrikam.com, adatum.com",
    });
    expect(row?.fix).toMatch(/^Take out what is not yours: everybody at fabrikam.com, adatum.com/);
  });

  it("names the verified domains that are not listed, but not those of Microsoft's", () => {
    const verifiedDomains = read(["contoso.com", "contoso.de", "x.onmicrosoft.com", "contoso.fr"]);
    const row = rowsWith({ verifiedDomains })[1];
    expect(row).toMatchObject({
      state: "attention",
      found: "verified, but not listed: contoso.de, contoso.fr",
    });
    expect(row?.fix).toMatch(/config\.json: contoso\.de, contoso\.fr\./);
  });

  it("lets the organisation list a domain of Microsoft's", () => {
    const internalDomains = ["contoso.com", "contoso.onmicrosoft.com"];
    expect(rowsWith({}, { internalDomains })[1]).toMatchObject({ found: "domains: 2" });
  });

  it("does not compare domains where the verified ones could not be read", () => {
    const row = rowsWith({ verifiedDomains: failed("throttled") })[1];
    expect(row).toMatchObject({ state: "unknown", found: "verified domains: throttled" });
  });

  it("offers a group where none is named", () => {
    const withoutGroup: GraphFacts = {
      granted: facts.granted,
      verifiedDomains: facts.verifiedDomains,
    };
    const rows = [
      graphRows(settings, withoutGroup, words)[2],
      rowsWith({}, { hasOptOutGroup: false })[2],
    ];
    for (const row of rows) {
      expect(row).toMatchObject({ state: "off", found: "no group in config.json" });
      expect(row?.fix).toMatch(/^Optional: make a group/);
    }
  });

  it.each([
    ["notConfigured", /^There is no such group/],
    ["consentRequired", /^Consent to GroupMember\.Read\.All/],
  ] as const)("says that nobody is suggested where the group is %s", (code, fix) => {
    const row = rowsWith({ optOutMembers: failed(code) })[2];
    expect(row).toMatchObject({ state: "attention", found: code });
    expect(row?.fix).toMatch(fix);
    expect(row?.fix).toMatch(/Until then nobody is suggested\.$/);
  });
});
