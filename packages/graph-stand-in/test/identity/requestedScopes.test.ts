/** @jest-environment node */
import { parseScopes } from "../../src/identity/requestedScopes";

const graph = "http://localhost:5003";
const crm = "http://localhost:5002";

describe("parseScopes", () => {
  it("reads short names as scopes of Graph", () => {
    expect(parseScopes("User.Read Mail.Read", graph)).toEqual({
      audience: graph,
      names: ["User.Read", "Mail.Read"],
    });
  });

  it("reads a scope with an address as one of that system", () => {
    expect(parseScopes(`${crm}/user_impersonation`, graph)).toEqual({
      audience: crm,
      names: ["user_impersonation"],
    });
  });

  it("leaves out the scopes of the sign-in itself", () => {
    expect(parseScopes(`openid profile offline_access ${graph}/Mail.Read`, graph)).toEqual({
      audience: graph,
      names: ["Mail.Read"],
    });
  });

  it("takes .default for the one scope of the CRM", () => {
    expect(parseScopes(`${crm}/.default`, graph)?.names).toEqual(["user_impersonation"]);
  });

  it("has no answer to scopes of two systems", () => {
    expect(parseScopes(`User.Read ${crm}/.default`, graph)).toBeUndefined();
  });
});
