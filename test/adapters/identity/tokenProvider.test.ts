import { createNestedClient } from "../../../src/adapters/identity/nestedClient";
import { createTokenProvider } from "../../../src/adapters/identity/tokenProvider";
import type { Resource } from "../../../src/adapters/identity/tokenProvider";
import { AppError } from "../../../src/core/errors";
import { anAddress } from "../../support/builders";
import { installFakeBridge, tenantId } from "./fakeBridge";
import type { BridgeCall } from "./fakeBridge";

const clientId = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";
const authority = `http://localhost:4003/${tenantId}`;
const crm: Resource = {
  origin: "http://localhost:4001",
  scopes: ["http://localhost:4001/user_impersonation"],
};
const graph: Resource = {
  origin: "http://localhost:4002",
  scopes: ["http://localhost:4002/User.Read"],
};

function createProvider() {
  return createTokenProvider({ authority, createClient: () => createNestedClient(clientId) });
}

function methodsOf(calls: readonly BridgeCall[]): string[] {
  return calls.map(({ method }) => method);
}

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("createTokenProvider", () => {
  it("gets a token for one system in silence", async () => {
    const { calls } = installFakeBridge();
    expect(await createProvider().tokensFor(crm).get()).toBe("token 2");
    expect(methodsOf(calls)).toEqual(["GetInitContext", "GetToken"]);
    expect(calls[1]?.tokenParams).toMatchObject({
      clientId,
      authority,
      scope: "http://localhost:4001/user_impersonation",
    });
    expect(calls[1]?.tokenParams?.claims).toContain('"xms_cc":{"values":["CP1"]}');
  });

  it("asks Outlook once while a token is valid", async () => {
    const { calls } = installFakeBridge();
    const tokens = createProvider().tokensFor(crm);
    const first = await tokens.get();
    expect(await tokens.get()).toBe(first);
    expect(methodsOf(calls)).toEqual(["GetInitContext", "GetToken"]);
  });

  it("asks once for all who want the same token at the same time", async () => {
    const { calls } = installFakeBridge();
    const provider = createProvider();
    await Promise.all([1, 2, 3].map(() => provider.tokensFor(crm).get()));
    expect(methodsOf(calls)).toEqual(["GetInitContext", "GetToken"]);
  });

  it("keeps the tokens of two systems apart", async () => {
    installFakeBridge();
    const provider = createProvider();
    const [first, second] = [
      await provider.tokensFor(crm).get(),
      await provider.tokensFor(graph).get(),
    ];
    expect(first).not.toBe(second);
  });

  it("refreshes past the cache, with the claims a system asked for", async () => {
    const { calls } = installFakeBridge();
    const tokens = createProvider().tokensFor(crm);
    const first = await tokens.get();
    expect(await tokens.refresh('{"access_token":{"acrs":{"essential":true}}}')).not.toBe(first);
    expect(calls.at(-1)?.tokenParams).toMatchObject({ forceRefresh: true });
    expect(calls.at(-1)?.tokenParams?.claims).toContain("acrs");
  });

  it("knows the account once it has a token", async () => {
    installFakeBridge();
    const provider = createProvider();
    expect(provider.account()).toBeUndefined();
    await provider.tokensFor(crm).get();
    expect(provider.account()).toEqual({
      tenantId,
      username: "blaine.carmack@contoso.com",
      displayName: "Blaine Carmack",
    });
  });
});

describe("createTokenProvider, signing in", () => {
  it("opens a sign-in window only on request, for the scopes that were refused", async () => {
    const { calls } = installFakeBridge({
      GetToken: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" },
    });
    const provider = createProvider();
    await expect(provider.tokensFor(crm).get()).rejects.toThrow("consentRequired");
    expect(methodsOf(calls)).not.toContain("GetTokenPopup");

    await provider.signIn(graph);
    expect(calls.at(-1)).toMatchObject({
      method: "GetTokenPopup",
      tokenParams: { scope: crm.scopes[0] },
    });
    expect(await provider.tokensFor(crm).get()).toBe("token 3");
  });

  it("signs in for the first system when no scope was refused", async () => {
    const { calls } = installFakeBridge();
    await createProvider().signIn(graph);
    expect(calls.at(-1)).toMatchObject({ tokenParams: { scope: graph.scopes[0] } });
  });

  it("opens one window at a click, tries the rest in silence, and calls what is left a permission", async () => {
    const refusal = { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" };
    const { calls, answers } = installFakeBridge({ GetToken: refusal });
    const provider = createProvider();
    const [crmTokens, graphTokens] = [provider.tokensFor(crm), provider.tokensFor(graph)];
    await expect(crmTokens.get()).rejects.toThrow("signInRequired");
    await expect(graphTokens.get()).rejects.toThrow("signInRequired");

    await provider.signIn(crm);
    expect(methodsOf(calls).slice(-2)).toEqual(["GetTokenPopup", "GetToken"]);
    expect(methodsOf(calls).filter((method) => method === "GetTokenPopup")).toHaveLength(1);
    await expect(graphTokens.get()).rejects.toThrow("consentRequired");

    await provider.signIn(crm);
    expect(calls.at(-1)).toMatchObject({
      method: "GetTokenPopup",
      tokenParams: { scope: graph.scopes[0] },
    });
    answers["GetToken"] = "token";
    await expect(graphTokens.get()).resolves.toContain("token");
  });

  it("needs one window only where the first one opened everything", async () => {
    const refusal = { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" };
    const { calls, answers } = installFakeBridge({ GetToken: refusal });
    const provider = createProvider();
    for (const system of [crm, graph]) {
      await expect(provider.tokensFor(system).get()).rejects.toThrow("signInRequired");
    }
    answers["GetToken"] = "token";
    await provider.signIn(crm);
    expect(methodsOf(calls).filter((method) => method === "GetTokenPopup")).toHaveLength(1);
    await expect(provider.tokensFor(graph).get()).resolves.toContain("token");
  });

  it("takes a closed window as still signed out", async () => {
    installFakeBridge({ GetTokenPopup: { status: "USER_CANCEL" } });
    await expect(createProvider().signIn(crm)).rejects.toThrow("signInRequired");
  });
});

describe("createTokenProvider, with two accounts in one Outlook", () => {
  it("goes on with the account the rep chose, past MSAL's cache of the first", async () => {
    const { calls } = installFakeBridge({}, "rae");
    const provider = createProvider();
    const first = await provider.tokensFor(crm).get();
    expect(provider.account()?.username).toBe("blaine.carmack@contoso.com");

    await provider.signIn(graph);
    const next = await provider.tokensFor(crm).get();
    expect(provider.account()?.username).toBe("rae.rep@contoso.com");
    expect(next).not.toBe(first);
    expect(calls.at(-1)?.tokenParams?.platformBrokerId).toBe(`rae.${tenantId}`);

    const asked = calls.length;
    expect(await provider.tokensFor(crm).get()).toBe(next);
    expect(await provider.tokensFor(graph).get()).not.toBe(next);
    expect(calls).toHaveLength(asked);
  });

  it("keeps to the account of the open mailbox, whomever the rep signed in beside it", async () => {
    installFakeBridge({}, "rae");
    const provider = createTokenProvider({
      authority,
      createClient: () => createNestedClient(clientId),
      mailboxAddress: () => anAddress("blaine.carmack@contoso.com"),
    });
    await provider.tokensFor(crm).get();
    await provider.signIn(graph);
    await provider.tokensFor(graph).get();
    expect(provider.account()?.username).toBe("blaine.carmack@contoso.com");
  });
});

describe("createTokenProvider, without an answer", () => {
  it.each([
    [{ status: "NO_NETWORK" }, "serviceUnavailable"],
    [{ status: "TRANSIENT_ERROR", code: "temporarily_unavailable" }, "serviceUnavailable"],
    [{ status: "DISABLED" }, "unsupportedHost"],
    [{ status: "ACCOUNT_UNAVAILABLE" }, "unsupportedHost"],
    [{ status: "PERSISTENT_ERROR", code: "unauthorized_client" }, "notConfigured"],
    [{ status: "USER_INTERACTION_REQUIRED", code: "login_required" }, "signInRequired"],
    [{ status: "NOBODY_KNOWS" }, "unexpected"],
  ])("translates %j to %s", async (answer, code) => {
    installFakeBridge({ GetToken: answer });
    await expect(createProvider().tokensFor(crm).get()).rejects.toThrow(code);
  });

  it.each(["GetInitContext", "GetToken"])("does not wait for ever for %s", async (method) => {
    jest.useFakeTimers();
    installFakeBridge({ [method]: "silence" });
    const outcome = createProvider()
      .tokensFor(crm)
      .get()
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(16_000);
    expect(await outcome).toEqual(new AppError("serviceUnavailable"));
  });

  it("rejects when the bridge refuses, instead of falling back to MSAL's standard client", async () => {
    installFakeBridge({ GetInitContext: { status: "DISABLED" } });
    await expect(createProvider().tokensFor(crm).get()).rejects.toThrow("unsupportedHost");
  });

  it("starts anew after a failure", async () => {
    const { answers } = installFakeBridge({ GetInitContext: { status: "DISABLED" } });
    const provider = createProvider();
    await expect(provider.tokensFor(crm).get()).rejects.toThrow("unsupportedHost");
    answers["GetInitContext"] = "token";
    await expect(provider.tokensFor(crm).get()).resolves.toContain("token");
  });
});
