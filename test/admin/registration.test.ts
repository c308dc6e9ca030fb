/** @jest-environment node */
import type { Answers } from "../../admin/init/answers";
import { configFile } from "../../admin/init/configFile";
import { azureCli, consentUrl, graphPowerShell } from "../../admin/init/registration";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { tenantId } from "../adapters/config/aConfigFile";

const clientId = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";
const withoutCrm: Answers = {
  origin: "https://wkw.contoso.com",
  tenantId,
  clientId,
  domains: ["contoso.com"],
};
const answers: Answers = { ...withoutCrm, crmUrl: "https://contoso.crm4.dynamics.com" };
describe("configFile", () => {
  it("is accepted by the pane's own parser", () => {
    const config = parseConfig(
      configFile(answers),
      new URL("https://wkw.contoso.com/taskpane.html"),
    );
    expect(config.tenants).toMatchObject([{ tenantId, dataverseOrigin: answers.crmUrl }]);
  });

  it("switches the CRM off where there is none", () => {
    const config = parseConfig(
      configFile(withoutCrm),
      new URL("https://wkw.contoso.com/taskpane.html"),
    );
    expect(config.tenants[0]).not.toHaveProperty("dataverseOrigin");
  });
});

describe.each([
  ["the Azure CLI", azureCli],
  ["Graph PowerShell", graphPowerShell],
] as const)("the registration for %s", (_, textOf) => {
  const text = textOf(answers);

  it.each([
    "brk-multihub://wkw.contoso.com",
    "https://wkw.contoso.com/signed-in.html",
    "User.Read",
    "Mail.Read",
    "Calendars.Read",
    "user_impersonation",
  ])("names %s", (part) => {
    expect(text).toMatch(new RegExp(`['"]${part.replaceAll(/[./]/g, "\\$&")}['"]`));
  });

  it("asks for no permission to write or send", () => {
    expect(text).not.toMatch(/Mail\.(?:Send|ReadWrite)|\.All'/);
  });

  it("leaves Dynamics 365 out where there is none", () => {
    expect(textOf(withoutCrm)).not.toContain("user_impersonation");
  });
});

describe("consentUrl", () => {
  it("asks the tenant for the scopes of one system, and comes back to the site", () => {
    const url = new URL(consentUrl(answers));
    expect(url.pathname).toBe(`/${tenantId}/v2.0/adminconsent`);
    expect(url.searchParams.get("client_id")).toBe(clientId);
    expect(url.searchParams.get("scope")).toBe(
      "openid profile offline_access User.Read Mail.Read Calendars.Read",
    );
    expect(url.searchParams.get("redirect_uri")).toBe(
      "https://wkw.contoso.com/assets/support.html",
    );
  });
});
