/** @jest-environment node */
import { consentUrls } from "../../../admin/registration/consentUrls";
import { registrationText, shells } from "../../../admin/registration/registrationText";
import type { Registration } from "../../../admin/registration/registrationOf";
import { tenantId } from "../../adapters/config/aConfigFile";
import { aRegistration, aSharedRegistration, origin } from "./aRegistration";

function urlsOf(registration: Registration): readonly URL[] {
  return registration.tenants
    .flatMap((tenant) => consentUrls(registration, tenant, origin))
    .map((url) => new URL(url));
}

describe("consentUrls", () => {
  it("ask the tenant for the scopes of one system each, and come back to the site", () => {
    const [graph, crm] = urlsOf(aRegistration());
    expect(graph?.origin).toBe("https://login.microsoftonline.com");
    expect(graph?.pathname).toBe(`/${tenantId}/v2.0/adminconsent`);
    expect(graph?.searchParams.get("client_id")).toBe("7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b");
    expect(graph?.searchParams.get("scope")).toBe(
      "openid profile offline_access User.Read Mail.Read Calendars.Read",
    );
    expect(graph?.searchParams.get("redirect_uri")).toBe(
      "https://wkw.contoso.com/assets/support.html",
    );
    expect(crm?.searchParams.get("scope")).toBe(
      "https://contoso.crm4.dynamics.com/user_impersonation",
    );
  });

  it("consent to nothing that is switched off", () => {
    const off = { sources: { mailbox: false, calendar: false } };
    const [graph] = urlsOf(aRegistration(off));
    expect(graph?.searchParams.get("scope")).toBe("openid profile offline_access User.Read");
  });

  it("are each tenant's own", () => {
    const scopes = urlsOf(aSharedRegistration()).map((url) => url.searchParams.get("scope"));
    expect(scopes).toEqual([
      expect.stringContaining("Calendars.Read"),
      expect.stringContaining("dynamics.com"),
      "openid profile offline_access User.Read Mail.Read",
    ]);
  });

  it("lead to the sign-in of the cloud", () => {
    const dataverseUrl = "https://contoso.crm.dynamics.cn";
    const [graph] = urlsOf(aRegistration({ dataverseUrl }, { cloud: "china" }));
    expect(graph?.origin).toBe("https://login.chinacloudapi.cn");
  });
});

describe.each(shells)("registrationText for %s", (shell) => {
  const text = registrationText(aRegistration(), origin, shell);

  it.each([
    "brk-multihub://wkw.contoso.com",
    "https://wkw.contoso.com/signed-in.html",
    "User.Read",
    "Mail.Read",
    "Calendars.Read",
    "user_impersonation",
  ])("names %s", (part) => {
    expect(text).toMatch(new RegExp(`['"]${part.replaceAll(/[./]/g, "\\$&")}\\\\?['"]`));
  });

  it("asks for no permission to write, to send, or to read everybody's", () => {
    expect(text).not.toMatch(/Mail\.(?:Send|ReadWrite)|Read\.All'|Contacts/);
  });

  it("leaves Dynamics 365 out where there is none", () => {
    const without = registrationText(aRegistration({ sources: { crm: false } }), origin, shell);
    expect(without).not.toContain("user_impersonation");
  });

  it("lets only people in who are assigned", () => {
    expect(text).toMatch(/appRoleAssignmentRequired[=:]\$?true/i);
  });

  it("consents after the site is there to come back to", () => {
    expect(text.indexOf("site is published")).toBeLessThan(text.indexOf("/adminconsent?"));
  });

  it("says each permission with its purpose", () => {
    expect(text).toContain("Graph Mail.Read: the rep's own mail with the prospect");
  });
});
