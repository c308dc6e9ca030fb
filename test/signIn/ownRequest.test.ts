import { ownSignInAddress } from "../../src/signIn/ownRequest";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { aConfigFile, tenantId } from "../adapters/config/aConfigFile";

const page = new URL("https://wkw.contoso.com/sign-in-dialog.html");
const config = parseConfig(aConfigFile(), page);
const own = {
  origin: "https://login.microsoftonline.com",
  path: `/${tenantId}/oauth2/v2.0/authorize`,
  client_id: config.clientId,
  redirect_uri: "https://wkw.contoso.com/signed-in.html",
  rest: "&response_type=code&code_challenge=abc&state=xyz",
};

function addressOf(part: Partial<typeof own> = {}): string {
  const { origin, path, client_id, redirect_uri, rest } = { ...own, ...part };
  const asked = new URLSearchParams({ client_id, redirect_uri });
  return `${origin}${path}?${String(asked)}${rest}`;
}

function requestOf(url: unknown, method = "GET"): string {
  return JSON.stringify({ id: "1", method, url });
}

describe("ownSignInAddress", () => {
  it.each([
    ["the tenant of config.json", {}],
    ["several tenants", { path: "/organizations/oauth2/v2.0/authorize" }],
  ])("is the address of a sign-in to this add-in, for %s", (_, part) => {
    const url = addressOf(part);
    expect(ownSignInAddress(requestOf(url), config, page)).toBe(url);
  });

  it("takes a page whose address has no ending, as some hosts serve it", () => {
    const bare = new URL("https://wkw.contoso.com/sign-in-dialog");
    expect(ownSignInAddress(requestOf(addressOf()), config, bare)).toBe(addressOf());
  });

  it.each([
    ["somebody else's client id", addressOf({ client_id: "11111111-2222-3333-4444-555555555555" })],
    ["another page to return to", addressOf({ redirect_uri: "https://evil.example/" })],
    [
      "another page of the site",
      addressOf({ redirect_uri: "https://wkw.contoso.com/taskpane.html" }),
    ],
    ["a second client id behind the first", addressOf({ rest: "&client_id=other" })],
    [
      "a second address behind the first",
      addressOf({ rest: "&redirect_uri=https://evil.example" }),
    ],
    [
      "another tenant",
      addressOf({ path: "/99999999-0000-0000-0000-000000000000/oauth2/v2.0/authorize" }),
    ],
    ["everybody's authority", addressOf({ path: "/common/oauth2/v2.0/authorize" })],
    ["signing out", addressOf({ path: `/${tenantId}/oauth2/v2.0/logout` })],
    ["another service", addressOf({ origin: "https://login.evil.example" })],
    [
      "a user in front of the host",
      addressOf({ origin: "https://login.microsoftonline.com@evil.example" }),
    ],
    [
      "the service in front of the host",
      addressOf({ origin: "https://x@login.microsoftonline.com" }),
    ],
    ["plain http", addressOf({ origin: "http://login.microsoftonline.com" })],
    ["a script", "javascript:alert(1)"],
    ["no address", undefined],
  ])("refuses %s", (_, url) => {
    expect(() => ownSignInAddress(requestOf(url), config, page)).toThrow();
  });

  it.each([
    ["no request", null],
    ["text that is no JSON", "{"],
    ["a form, which MSAL posts for other apps", requestOf(addressOf(), "POST")],
  ])("refuses %s", (_, request) => {
    expect(() => ownSignInAddress(request, config, page)).toThrow();
  });
});
