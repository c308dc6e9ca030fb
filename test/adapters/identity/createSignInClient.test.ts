import { createSignInClient } from "../../../src/adapters/identity/createSignInClient";
import { errorCodeOf } from "../../../src/core/errors";
import { installFakeBridge, tenantId } from "./fakeBridge";

const authority = `https://login.microsoftonline.com/${tenantId}`;

function create() {
  return createSignInClient({
    clientId: "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b",
    signInOrigin: "https://login.microsoftonline.com",
    page: new URL("https://wkw.contoso.com/taskpane.html"),
    openDialog: () => undefined,
    doesOutlookSignIn: true,
  });
}

afterEach(() => {
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
