/** @jest-environment node */
import type { Browser, Frame } from "playwright-core";
import type {
  BridgeMethod,
  BridgeStatus,
} from "@who-knows-whom/outlook-host/host/auth/nestedAppAuth";

import { launchBrowser } from "../support/launchBrowser";
import { clientId, openTestPane } from "./openTestPane";
import type { TestPane } from "./openTestPane";

let browser: Browser;
let outlook: TestPane;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  outlook = await openTestPane(browser, { consentedScopes: ["User.Read"] });
  pane = await outlook.pane();
});
afterEach(() => outlook.close());
afterAll(() => browser.close());

interface Outcome {
  readonly token?: string;
  readonly fromCache?: boolean;
  readonly username?: string;
  readonly name?: string;
  readonly code?: string;
}

/** Signs in with the real MSAL. @returns the token and where it came from, or the error's code */
function acquire(how: "Silent" | "Popup", scopes: readonly string[]): Promise<Outcome> {
  const script = `(async () => {
    window.client ??= await msal.createNestablePublicClientApplication({ auth: { clientId: "${clientId}" } });
    const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
    try {
      const result = await client.acquireToken${how}({ scopes: ${JSON.stringify(scopes)}, account });
      client.setActiveAccount(result.account);
      return { token: result.accessToken, fromCache: result.fromCache, username: result.account.username };
    } catch (error) {
      return { name: error.name, code: error.errorCode };
    }
  })()`;
  return pane.evaluate<Outcome>(script);
}

async function setFault(method: BridgeMethod, fault: BridgeStatus | "silence") {
  await outlook.page.evaluate(
    ([faulty, what]) => window.localOutlook?.signInFaults.set(faulty, what),
    [method, fault] as const,
  );
}

describe("nested app authentication on the local page", () => {
  it("gives MSAL a token that the stand-ins take, and lets it keep it", async () => {
    const first = await acquire("Silent", ["User.Read"]);
    expect(await outlook.verifyToken(`Bearer ${first.token ?? ""}`)).toMatchObject({
      scp: "User.Read",
      name: "Blaine Carmack",
    });
    expect(first).toMatchObject({ fromCache: false, username: "blaine.carmack@contoso.com" });
    expect(await acquire("Silent", ["User.Read"])).toMatchObject({ fromCache: true });
    expect(outlook.complaints).toEqual([]);
  });

  it("asks for consent in a dialog, and remembers it", async () => {
    expect(await acquire("Silent", ["Mail.Read"])).toMatchObject({
      name: "InteractionRequiredAuthError",
    });
    const popup = acquire("Popup", ["Mail.Read"]);
    const dialog = outlook.page.getByRole("dialog", { name: "Permissions requested" });
    await dialog.getByText("Mail.Read").waitFor();
    await dialog.getByRole("button", { name: "Accept" }).click();
    const { token = "" } = await popup;
    expect(await outlook.verifyToken(`Bearer ${token}`)).toMatchObject({
      scp: expect.stringMatching(/\bMail\.Read\b/) as string,
    });
  });

  it("tells MSAL that the user declined", async () => {
    const popup = acquire("Popup", ["Mail.Read"]);
    await outlook.page.getByRole("button", { name: "Cancel" }).click();
    expect(await popup).toMatchObject({ code: "user_canceled" });
  });

  it.each([
    ["USER_INTERACTION_REQUIRED", "InteractionRequiredAuthError"],
    ["USER_CANCEL", "ClientAuthError"],
    ["NO_NETWORK", "ClientAuthError"],
    ["TRANSIENT_ERROR", "ServerError"],
    ["PERSISTENT_ERROR", "ServerError"],
    ["DISABLED", "ClientAuthError"],
    ["ACCOUNT_UNAVAILABLE", "ClientAuthError"],
    ["NESTED_APP_AUTH_UNAVAILABLE", "ClientAuthError"],
  ] as const)("makes MSAL's error of the status %s", async (status, name) => {
    await setFault("GetToken", status);
    expect(await acquire("Silent", ["User.Read"])).toMatchObject({ name });
  });

  it("can keep silent for ever", async () => {
    await setFault("GetToken", "silence");
    const outcome = await Promise.race([
      acquire("Silent", ["User.Read"]).catch(() => "closed"),
      new Promise((resolve) => setTimeout(resolve, 1000, "waiting")),
    ]);
    expect(outcome).toBe("waiting");
  });
});

describe("the local page without nested app authentication", () => {
  it("has no bridge", async () => {
    await outlook.close();
    outlook = await openTestPane(browser, { query: "?nestedAppAuth=off" });
    pane = await outlook.pane();
    expect(await pane.evaluate("typeof nestedAppAuthBridge")).toBe("undefined");
  });
});
