/** @jest-environment node */
import { audienceOf, registrationOf } from "../../../admin/registration/registrationOf";
import { parseSiteConfig } from "../../../admin/site/siteConfig";
import { aLocalConfigFile } from "../../adapters/config/aConfigFile";
import { aRegistration, aSharedRegistration, origin } from "./aRegistration";

describe("registrationOf", () => {
  it("has the scopes of the sources, and no other", () => {
    expect(aRegistration().graphScopes).toEqual(["User.Read", "Mail.Read", "Calendars.Read"]);
  });

  it("leaves out the scope of a source that is switched off", () => {
    const { graphScopes } = aRegistration({ sources: { mailbox: false, calendar: false } });
    expect(graphScopes).toEqual(["User.Read"]);
  });

  it("has the scopes that config.json adds", () => {
    const { graphScopes } = aRegistration({ graphScopes: ["Presence.Read.All"] });
    expect(graphScopes).toContain("Presence.Read.All");
  });

  it("needs nothing of a CRM that is no source", () => {
    expect(aRegistration({ sources: { crm: false } }).hasCrm).toBe(false);
  });

  it("returns to the site's own pages and to Outlook", () => {
    expect(aRegistration().redirects).toEqual([
      "brk-multihub://wkw.contoso.com",
      "https://wkw.contoso.com/signed-in.html",
      "https://wkw.contoso.com/assets/support.html",
    ]);
  });

  it("refuses the local tenant, which has none", () => {
    const page = new URL("http://localhost:3000/taskpane.html");
    const local = parseSiteConfig(JSON.stringify(aLocalConfigFile()), "config.json", page);
    expect(() => registrationOf(local, origin)).toThrow(/local tenant/);
  });
});

describe("audienceOf", () => {
  it("is the one tenant, or several", () => {
    expect(audienceOf(aRegistration())).toBe("AzureADMyOrg");
    expect(audienceOf(aSharedRegistration())).toBe("AzureADMultipleOrgs");
  });
});
