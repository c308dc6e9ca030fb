/** @jest-environment node */
import { clientOf, crmOf, domainsOf, originOf, tenantOf } from "../../../admin/init/trimAnswers";

const tenantId = "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a";
const clientId = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";

describe("originOf", () => {
  it.each([
    "https://wkw.contoso.com",
    "https://wkw.contoso.com/",
    " https://WKW.contoso.com/taskpane.html?x=1 ",
    "wkw.contoso.com",
    '"https://wkw.contoso.com"',
    "<https://wkw.contoso.com/manifest.xml>",
    "https://wkw.contoso.com:443/",
  ])("trims %j", (text) => {
    expect(originOf(text)).toBe("https://wkw.contoso.com");
  });

  it.each([
    ["http://wkw.contoso.com", /begin with https/],
    ["https://contoso.com/add-ins/", /host name of its own.*without \/add-ins\//],
    ["https://me:secret@wkw.contoso.com", /user name/],
    ["", /an address is wanted/],
    ["wkw", /an address is wanted/],
    ["our server", /an address is wanted/],
  ])("refuses %j in words of its own", (text, words) => {
    expect(originOf(text)).toMatchObject({ refusal: expect.stringMatching(words) as string });
  });
});

describe("tenantOf", () => {
  it.each([
    tenantId,
    `{${tenantId.toUpperCase()}}`,
    ` "${tenantId}" `,
    `https://login.microsoftonline.com/${tenantId}/v2.0`,
  ])("trims %j", (text) => {
    expect(tenantOf(text)).toBe(tenantId);
  });

  it.each([
    ["contoso.onmicrosoft.com", /contoso\.onmicrosoft\.com is a domain of the tenant/],
    ["Contoso", /a GUID is wanted/],
    ["00000000-0000-0000-0000-000000000000", /a GUID is wanted/],
  ])("refuses %j in words of its own", (text, words) => {
    expect(tenantOf(text)).toMatchObject({ refusal: expect.stringMatching(words) as string });
  });
});

describe("clientOf", () => {
  it("takes an id out of braces", () => {
    expect(clientOf(`{${clientId}}`, tenantId)).toBe(clientId);
  });

  it("refuses the tenant's id", () => {
    expect(clientOf(tenantId, tenantId)).toMatchObject({
      refusal: expect.stringContaining("the id of the tenant") as string,
    });
  });
});

describe("crmOf", () => {
  it.each([
    "https://contoso.crm4.dynamics.com",
    "https://contoso.crm4.dynamics.com/main.aspx?appid=1&pagetype=entitylist",
    "contoso.crm4.dynamics.com/",
    "'https://Contoso.crm4.dynamics.com/'",
    "https://contoso.api.crm4.dynamics.com/api/data/v9.2/",
    "http://contoso.crm4.dynamics.com",
  ])("trims %j", (text) => {
    expect(crmOf(text)).toBe("https://contoso.crm4.dynamics.com");
  });

  it.each(["", "nothing", "Nothing.", "none", "no", "-", "n/a", "keines"])(
    "takes %j for none",
    (text) => {
      expect(crmOf(text)).toBeUndefined();
    },
  );

  it.each([
    ["https://make.powerapps.com/environments", /no environment of Dataverse/],
    ["https://contoso.dynamics.com", /The region/],
    ["yes please", /no address/],
  ])("refuses %j in words of its own", (text, words) => {
    expect(crmOf(text)).toMatchObject({ refusal: expect.stringMatching(words) as string });
  });
});

describe("domainsOf", () => {
  it.each([
    "contoso.com,contoso.de",
    " Contoso.com ; @contoso.de ",
    '["contoso.com", "contoso.de"]',
    "info@contoso.com\tinfo@contoso.de",
    "https://www.contoso.com/ *.contoso.de.",
    "contoso.com, contoso.de, CONTOSO.COM",
  ])("trims %j", (text) => {
    expect(domainsOf(text)).toEqual(["contoso.com", "contoso.de"]);
  });

  it("writes other scripts as mail does", () => {
    expect(domainsOf("müller.example")).toEqual(["xn--mller-kva.example"]);
  });

  it.each([
    [
      "contoso.com, gmail.com",
      /gmail\.com is not the organisation's: anybody has an address there/,
    ],
    ["onmicrosoft.com", /anybody gets a domain below it/],
    ["contoso", /"contoso" is no domain/],
    [" , ", /at least one domain/],
  ])("refuses %j in words of its own", (text, words) => {
    expect(domainsOf(text)).toMatchObject({ refusal: expect.stringMatching(words) as string });
  });
});
