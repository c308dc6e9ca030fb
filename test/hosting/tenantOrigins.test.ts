import { tenantOrigins } from "../../hosting/tenantOrigins";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { aConfigFile, aTenantEntry } from "../adapters/config/aConfigFile";

const page = new URL("https://wkw.contoso.com/taskpane.html");
const signInAndGraph = ["https://login.microsoftonline.com", "https://graph.microsoft.com"];

function originsOf(config: object) {
  return tenantOrigins(parseConfig(config, page)).connectOrigins;
}

describe("tenantOrigins", () => {
  it("are sign-in, Graph and the tenant's own CRM", () => {
    const crm = "https://contoso.crm4.dynamics.com";
    expect(originsOf(aConfigFile())).toEqual([...signInAndGraph, crm]);
  });

  it("hold no CRM where it is no source", () => {
    const entry = aTenantEntry({ sources: { crm: false } });
    expect(originsOf(aConfigFile({}, entry))).toEqual(signInAndGraph);
  });

  it("hold the CRM of every tenant once", () => {
    const tenants = {
      "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a": aTenantEntry(),
      "1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d": aTenantEntry(),
      "2a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d": aTenantEntry({
        dataverseUrl: "https://fabrikam.crm.dynamics.com",
      }),
    };
    expect(originsOf(aConfigFile({ tenants }))).toEqual([
      ...signInAndGraph,
      "https://contoso.crm4.dynamics.com",
      "https://fabrikam.crm.dynamics.com",
    ]);
  });
});
