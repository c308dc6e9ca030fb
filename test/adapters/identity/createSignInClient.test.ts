import { rememberBridge, wasBridgeLost } from "../../../src/adapters/identity/bridgeMemory";
import { createSignInClient } from "../../../src/adapters/identity/createSignInClient";
import { errorCodeOf } from "../../../src/core/errors";
import type { SignInPath } from "../../../src/core/hostReport";
import { installFakeBridge, tenantId } from "./fakeBridge";

const authority = `https://login.microsoftonline.com/${tenantId}`;

/** Who signs the rep in, as the pane was told. */
const paths: SignInPath[] = [];

function create() {
  return createSignInClient({
    clientId: "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b",
    signInOrigin: "https://login.microsoftonline.com",
    page: new URL("https://wkw.contoso.com/taskpane.html"),
    openDialog: () => undefined,
    doesOutlookSignIn: true,
    onPath: (path) => paths.push(path),
  });
}

/** One start of the pane: what its first silent request comes to, and after how long. */
async function start(): Promise<{ readonly outcome: unknown; readonly ms: number }> {
  const startedAt = Date.now();
  let endedAt = NaN;
  const outcome = create()
    .then((client) => client.acquireTokenSilent({ scopes: ["api/read"], authority }))
    .then(({ accessToken }) => accessToken, errorCodeOf)
    .finally(() => {
      endedAt = Date.now();
    });
  await jest.advanceTimersByTimeAsync(20_000);
  return { outcome: await outcome, ms: endedAt - startedAt };
}

afterEach(() => {
  sessionStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("createSignInClient", () => {
  it.each(["silence", { status: "DISABLED" }] as const)(
    "has a window of its own where the bridge does not even begin: %j",
    async (answer) => {
      jest.useFakeTimers();
      installFakeBridge({ GetInitContext: answer });
      const outcome = create()
        .then((client) => client.acquireTokenSilent({ scopes: [], authority }))
        .catch((error: unknown) => error);
      await jest.advanceTimersByTimeAsync(6_000);
      // As in a window of its own that nobody has signed in to.
      expect(errorCodeOf(await outcome)).toBe("signInRequired");
    },
  );
});

describe("createSignInClient, at the next start of the pane", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  it.each(["GetInitContext", "GetToken"])(
    "waits for a silent bridge (%s) once only, and one second as long as the rep has not signed in",
    async (method) => {
      installFakeBridge({ [method]: "silence" });
      const first = await start();
      expect(first.outcome).toBe("signInRequired");
      expect(first.ms).toBeGreaterThanOrEqual(5_000);
      const second = await start();
      expect(second.outcome).toBe("signInRequired");
      expect(paths.at(-1)).toBe("ownWindow");
      expect(second.ms).toBeLessThanOrEqual(1_000);
    },
  );

  it("goes back to Outlook where its bridge answers again", async () => {
    const { answers } = installFakeBridge({ GetToken: "silence" });
    await start();
    answers["GetToken"] = "token";
    expect((await start()).outcome).toContain("token");
    expect(paths.at(-1)).toBe("outlook");
    answers["GetToken"] = "silence";
    // Nothing is remembered any more: a bridge that worked gets its whole time.
    expect((await start()).ms).toBeGreaterThan(1_000);
  });

  it("remembers nothing of a rep in the tab, and nothing at all where the bridge works", async () => {
    const { answers } = installFakeBridge();
    await start();
    expect(sessionStorage).toHaveLength(0);
    answers["GetToken"] = "silence";
    await start();
    const kept = Object.keys(sessionStorage).filter((name) => !name.startsWith("msal."));
    expect(kept.map((name) => [name, sessionStorage.getItem(name)])).toEqual([
      ["signIn.bridge", "lost"],
    ]);
  });
});

describe("bridgeMemory", () => {
  it("knows of no lost bridge where the browser refuses storage", () => {
    const refuse = () => {
      throw new DOMException("Denied", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    rememberBridge("lost");
    expect(wasBridgeLost()).toBe(false);
  });
});
