/** @jest-environment node */
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { createIdentityService } from "../../src/identity/identityService";
import type { IdentityOptions, IdentityService } from "../../src/identity/identityService";

const tenantId = "11111111-0000-4000-8000-000000000001";
const clientId = "22222222-0000-4000-8000-000000000002";
const graph = "http://localhost:5003";
const crm = "http://localhost:5002";
const rep = {
  id: "33333333-0000-4000-8000-000000000003",
  directoryId: "44444444-0000-4000-8000-000000000004",
  fullName: "Blaine Carmack",
  address: "blaine.carmack@contoso.com",
};

function aService(options: Partial<IdentityOptions> = {}): Promise<IdentityService> {
  return createIdentityService({
    tenantId,
    clientId,
    users: [rep],
    graphOrigin: () => graph,
    ...options,
  });
}

function ask({ standIn }: IdentityService, request: object): Promise<StandInAnswer> {
  return standIn.answer({
    method: "POST",
    url: new URL("http://localhost:5001/token"),
    headers: {},
    body: Buffer.from(JSON.stringify(request)),
  });
}

interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
}

async function tokensFor(service: IdentityService, scope: string): Promise<Tokens> {
  const { body } = await ask(service, { clientId, scope });
  return JSON.parse(String(body)) as Tokens;
}

describe("createIdentityService", () => {
  it("issues an access token that the system asked for accepts", async () => {
    const service = await aService();
    const { access_token } = await tokensFor(service, `${crm}/user_impersonation`);
    expect(await service.createVerifyToken(crm)(`Bearer ${access_token}`)).toMatchObject({
      oid: rep.directoryId,
      tid: tenantId,
      aud: crm,
      scp: "user_impersonation",
      preferred_username: "blaine.carmack@contoso.com",
      name: "Blaine Carmack",
    });
  });

  it("issues an id token for the add-in, with what MSAL reads", async () => {
    const { id_token } = await tokensFor(await aService(), "User.Read");
    expect(decodeJwt(id_token)).toMatchObject({
      aud: clientId,
      oid: rep.directoryId,
      tid: tenantId,
      name: "Blaine Carmack",
      exp: expect.any(Number) as number,
    });
  });

  it("refuses scopes that were not consented to", async () => {
    const service = await aService({ consentedScopes: ["User.Read"] });
    const { status, body } = await ask(service, { clientId, scope: "User.Read Mail.Read" });
    expect(status).toBe(400);
    expect(JSON.parse(String(body))).toMatchObject({ suberror: "consent_required" });
  });

  it("puts everything consented to for Graph into a token for Graph, as Microsoft Entra does", async () => {
    const consentedScopes = ["User.Read", "Mail.Read", "user_impersonation"];
    const service = await aService({ consentedScopes });
    const { body } = await ask(service, { clientId, scope: `openid ${graph}/User.Read` });
    const { access_token, scope } = JSON.parse(String(body)) as Tokens & { scope: string };
    expect(decodeJwt(access_token)["scp"]).toBe("User.Read Mail.Read");
    expect(scope).toBe(`openid ${graph}/User.Read ${graph}/Mail.Read`);
  });

  it("remembers what the user agreed to", async () => {
    const service = await aService({ consentedScopes: [] });
    await ask(service, { clientId, scope: "Mail.Read", consent: "accept" });
    expect(await ask(service, { clientId, scope: "Mail.Read" })).toMatchObject({ status: 200 });
  });

  it.each([
    ["another application", { clientId: tenantId, scope: "User.Read" }, "AADSTS700016"],
    ["an unknown user", { clientId, scope: "User.Read", userId: tenantId }, "AADSTS50034"],
    ["two systems at once", { clientId, scope: `User.Read ${crm}/.default` }, "AADSTS28000"],
    ["a body without scopes", { clientId }, "AADSTS900144"],
  ])("refuses %s", async (_, request, code) => {
    const { status, body } = await ask(await aService(), request);
    expect(status).toBe(400);
    expect(body).toContain(code);
  });

  it("publishes its key where its description says", async () => {
    const service = await aService();
    const served = await serveStandIn(service.standIn);
    try {
      const described = await fetch(`${served.origin}/.well-known/openid-configuration`);
      const { jwks_uri, issuer } = (await described.json()) as Record<string, string>;
      const keys = createRemoteJWKSet(new URL(jwks_uri ?? ""));
      const { access_token } = await tokensFor(service, "User.Read");
      const { payload } = await jwtVerify(access_token, keys);
      expect(payload.iss).toBe(issuer);
    } finally {
      await served.close();
    }
  });
});

describe("createVerifyToken", () => {
  it("knows no token for another system", async () => {
    const service = await aService();
    const { access_token } = await tokensFor(service, "User.Read");
    expect(await service.createVerifyToken(crm)(`Bearer ${access_token}`)).toBeUndefined();
  });

  it("knows no token that has expired", async () => {
    const service = await aService({ tokenLifetimeSeconds: -1 });
    const { access_token } = await tokensFor(service, "User.Read");
    expect(await service.createVerifyToken(graph)(`Bearer ${access_token}`)).toBeUndefined();
  });

  it("knows no token of another service", async () => {
    const { access_token } = await tokensFor(await aService(), "User.Read");
    const other = await aService();
    expect(await other.createVerifyToken(graph)(`Bearer ${access_token}`)).toBeUndefined();
  });

  it.each([undefined, "", "Bearer", "Basic dXNlcg==", "Bearer not.a.token"])(
    "knows no token in the header %p",
    async (authorization) => {
      const { createVerifyToken } = await aService();
      expect(await createVerifyToken(graph)(authorization)).toBeUndefined();
    },
  );
});
