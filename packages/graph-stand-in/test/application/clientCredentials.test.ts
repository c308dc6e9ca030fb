/** @jest-environment node */
import { createIdentityService } from "../../src/identity/identityService";

const tenantId = "11111111-0000-4000-8000-000000000001";
const graph = "http://localhost:5003";
const crm = "http://localhost:5002";

const collector = {
  clientId: "22222222-0000-4000-8000-00000000c011",
  secret: "a local secret",
  objectId: "44444444-0000-4000-8000-00000000c011",
  graphRoles: ["User.Read.All"],
  exchange: { roles: [], isInScope: () => false },
};

function aService() {
  return createIdentityService({
    tenantId,
    clientId: "22222222-0000-4000-8000-000000000002",
    users: [{ id: "u", directoryId: "d", fullName: "Blaine", address: "blaine@contoso.com" }],
    graphOrigin: () => graph,
    applications: [collector],
  });
}

async function tokenFor(scope: string, secret = collector.secret) {
  const service = await aService();
  const answer = await service.standIn.answer({
    method: "POST",
    url: new URL(`http://localhost:5001/${tenantId}/oauth2/v2.0/token`),
    headers: {},
    body: Buffer.from(
      new URLSearchParams({
        grant_type: "client_credentials",
        client_id: collector.clientId,
        client_secret: secret,
        scope,
      }).toString(),
    ),
  });
  const body = JSON.parse(String(answer.body)) as { access_token?: string };
  const audience = new URL(scope).origin;
  return {
    status: answer.status,
    claims: await service.createVerifyToken(audience)(`Bearer ${body.access_token ?? ""}`),
  };
}

describe("createClientCredentials", () => {
  it("issues a program a token with its roles, and without a user's scopes", async () => {
    const { claims } = await tokenFor(`${graph}/.default`);
    expect(claims).toMatchObject({
      oid: collector.objectId,
      idtyp: "app",
      roles: ["User.Read.All"],
    });
    expect(claims).not.toHaveProperty("scp");
  });

  it("puts no roles of Graph into a token for the CRM", async () => {
    const { claims } = await tokenFor(`${crm}/.default`);
    expect(claims).toMatchObject({ aud: crm, oid: collector.objectId });
    expect(claims).not.toHaveProperty("roles");
  });

  it("refuses a wrong secret, and single scopes", async () => {
    expect(await tokenFor(`${graph}/.default`, "guessed")).toMatchObject({ status: 400 });
    expect(await tokenFor(`${graph}/User.Read`)).toMatchObject({ status: 400 });
  });
});
