import type { AuthenticationResult } from "@azure/msal-browser";

import { createNestedClient } from "../../../src/adapters/identity/nestedClient";
import type { SignInClient } from "../../../src/adapters/identity/signInClient";
import { withOwnWindow } from "../../../src/adapters/identity/ownWindow";
import { createTokenProvider } from "../../../src/adapters/identity/tokenProvider";
import { AppError } from "../../../src/core/errors";
import { installFakeBridge, tenantId } from "./fakeBridge";

const clientId = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";
const crm = {
  origin: "http://localhost:4001",
  scopes: ["http://localhost:4001/user_impersonation"],
};

/** The window of our own: signed in by its first click. */
function aWindow() {
  const opened: string[] = [];
  let made = 0;
  const signedIn = () =>
    ({
      accessToken: "of the window",
      scopes: [],
      account: { tenantId, username: "blaine.carmack@contoso.com" },
    }) as unknown as AuthenticationResult;
  const client: SignInClient = {
    acquireTokenSilent: () =>
      opened.length > 0
        ? Promise.resolve(signedIn())
        : Promise.reject(new AppError("signInRequired")),
    acquireTokenPopup: ({ scopes: [scope = ""] }) => {
      opened.push(scope);
      return Promise.resolve(signedIn());
    },
  };
  return {
    opened,
    made: () => made,
    create: () => {
      made += 1;
      return Promise.resolve(client);
    },
  };
}

function setUp(answers: Parameters<typeof installFakeBridge>[0]) {
  const bridge = installFakeBridge(answers);
  const ownWindow = aWindow();
  const provider = createTokenProvider({
    authority: `http://localhost:4003/${tenantId}`,
    createClient: async () => withOwnWindow(await createNestedClient(clientId), ownWindow.create),
  });
  return { ...bridge, ownWindow, provider, tokens: provider.tokensFor(crm) };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("withOwnWindow", () => {
  it.each([
    { status: "NESTED_APP_AUTH_UNAVAILABLE" },
    { status: "NESTED_APP_AUTH_UNAVAILABLE", code: "9zj08" },
    { status: "PERSISTENT_ERROR" },
    { status: "PERSISTENT_ERROR", code: "native_executor_error" },
    { status: "PERSISTENT_ERROR", code: "persistent_error" },
    { status: "DISABLED" },
    { status: "ACCOUNT_UNAVAILABLE" },
  ])("leads to a window at the next click, and stays with it: %j", async (answer) => {
    const { calls, answers, ownWindow, provider, tokens } = setUp({ GetToken: answer });
    await expect(tokens.get()).rejects.toThrow("signInRequired");
    expect(ownWindow.opened).toEqual([]);

    await provider.signIn(crm);
    expect(ownWindow.opened).toEqual(crm.scopes);
    answers["GetToken"] = "token";
    const asked = calls.length;
    expect(await tokens.get()).toBe("of the window");
    expect(calls).toHaveLength(asked);
    expect(ownWindow.made()).toBe(1);
  });

  it("opens in the same click where Outlook's own window is what fails", async () => {
    const { ownWindow, provider, tokens } = setUp({
      GetToken: { status: "USER_INTERACTION_REQUIRED", code: "login_required" },
      GetTokenPopup: { status: "PERSISTENT_ERROR", code: "7q6cl" },
    });
    await expect(tokens.get()).rejects.toThrow("signInRequired");
    await provider.signIn(crm);
    expect(ownWindow.opened).toEqual(crm.scopes);
  });

  it.each([
    [{ status: "TRANSIENT_ERROR", code: "temporarily_unavailable" }, "serviceUnavailable"],
    [{ status: "NO_NETWORK" }, "serviceUnavailable"],
    [{ status: "USER_INTERACTION_REQUIRED", code: "login_required" }, "signInRequired"],
    [{ status: "PERSISTENT_ERROR", code: "unauthorized_client" }, "notConfigured"],
  ])("stays with Outlook where that would not help: %j", async (answer, code) => {
    const { answers, ownWindow, tokens } = setUp({ GetToken: answer });
    await expect(tokens.get()).rejects.toThrow(code);
    expect(ownWindow.made()).toBe(0);
    answers["GetToken"] = "token";
    expect(await tokens.get()).toContain("token");
  });

  it("stays with Outlook where the rep closes its window", async () => {
    const { ownWindow, provider } = setUp({ GetTokenPopup: { status: "USER_CANCEL" } });
    await expect(provider.signIn(crm)).rejects.toThrow("signInRequired");
    expect(ownWindow.made()).toBe(0);
  });
});

describe("withOwnWindow, where Outlook is silent", () => {
  const request = { scopes: crm.scopes, authority: `http://localhost:4003/${tenantId}` };
  const never = () => new Promise<never>(() => undefined);

  async function outcomeIn8s(asked: Promise<AuthenticationResult>): Promise<unknown> {
    const outcome = asked.catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(8_000);
    return outcome;
  }

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("leads to a window where it has never answered", async () => {
    const ownWindow = aWindow();
    const client = withOwnWindow(
      { acquireTokenSilent: never, acquireTokenPopup: never },
      ownWindow.create,
    );
    const outcome = await outcomeIn8s(client.acquireTokenSilent(request));
    expect(outcome).toEqual(new AppError("signInRequired"));
    await client.acquireTokenPopup(request);
    expect(ownWindow.opened).toEqual(crm.scopes);
  });

  it("stays with Outlook where that has answered before", async () => {
    const ownWindow = aWindow();
    const nested: SignInClient = {
      acquireTokenSilent: jest.fn(never).mockRejectedValueOnce(new AppError("signInRequired")),
      acquireTokenPopup: never,
    };
    const client = withOwnWindow(nested, ownWindow.create);
    await expect(client.acquireTokenSilent(request)).rejects.toThrow("signInRequired");
    const outcome = await outcomeIn8s(client.acquireTokenSilent(request));
    expect(outcome).toEqual(new AppError("serviceUnavailable"));
    expect(ownWindow.made()).toBe(0);
  });
});
