/** @jest-environment node */
import { answerBridgeRequest, parseBridgeRequest } from "../../../src/host/auth/nestedAppAuth";
import type {
  BridgeMethod,
  BridgeOptions,
  BridgeRequest,
} from "../../../src/host/auth/nestedAppAuth";

const options: BridgeOptions = {
  account: {
    tenantId: "tenant",
    directoryId: "user",
    name: "Blaine Carmack",
    address: "blaine.carmack@contoso.com",
  },
  faults: new Map(),
  getToken: ({ scope }, mode) =>
    Promise.resolve(
      mode === "interactive"
        ? { token: { access_token: `token for ${scope}` } }
        : { status: "USER_INTERACTION_REQUIRED", code: "consent_required", description: "Ask." },
    ),
};

function aRequest(method: BridgeMethod): BridgeRequest {
  return {
    messageType: "NestedAppAuthRequest",
    method,
    requestId: "r1",
    tokenParams: { clientId: "app", scope: "User.Read" },
  };
}

async function answerTo(method: BridgeMethod, changes: Partial<BridgeOptions> = {}) {
  const text = await answerBridgeRequest(aRequest(method), { ...options, ...changes });
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

describe("answerBridgeRequest", () => {
  it("introduces the account", async () => {
    expect(await answerTo("GetInitContext")).toMatchObject({
      messageType: "NestedAppAuthResponse",
      requestId: "r1",
      success: true,
      initContext: { accountContext: { homeAccountId: "user.tenant", tenantId: "tenant" } },
    });
  });

  it("hands a token on with the account it is for", async () => {
    expect(await answerTo("GetTokenPopup")).toMatchObject({
      success: true,
      token: { access_token: "token for User.Read" },
      account: { homeAccountId: "user.tenant", username: "blaine.carmack@contoso.com" },
    });
  });

  it("says why there is no token", async () => {
    expect(await answerTo("GetToken")).toMatchObject({
      success: false,
      error: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" },
    });
  });

  it("answers with the status a test asks for", async () => {
    const faults = new Map([["GetToken", "NO_NETWORK"]] as const);
    expect(await answerTo("GetToken", { faults })).toMatchObject({
      success: false,
      error: { status: "NO_NETWORK" },
    });
  });

  it("keeps silent when a test asks for it", async () => {
    const faults = new Map([["GetInitContext", "silence"]] as const);
    expect(await answerTo("GetInitContext", { faults })).toBeUndefined();
  });
});

describe("parseBridgeRequest", () => {
  it.each(["", "null", "no JSON", '{"messageType":"Other"}'])(
    "takes %p for nothing of it",
    (text) => {
      expect(parseBridgeRequest(text)).toBeUndefined();
    },
  );
});
