/** @jest-environment node */
import type {
  BridgeMethod,
  BridgeStatus,
} from "@who-knows-whom/outlook-host/host/auth/nestedAppAuth";

import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";

/** What goes wrong with sign-in has to be set before the pane starts. */
async function withSignInFault(
  outlook: OpenOutlook,
  method: BridgeMethod,
  fault: BridgeStatus | "silence",
) {
  await outlook.page.evaluate(
    ([faultyMethod, what]) => {
      window.localOutlook?.signInFaults.clear();
      window.localOutlook?.signInFaults.set(faultyMethod, what);
    },
    [method, fault] as const,
  );
  await outlook.select(/Rene Valdes/);
  await outlook.select(/Yvonne McKay.*New store/);
}

describe("sign-in", () => {
  let outlook: OpenOutlook;

  beforeEach(async () => {
    outlook = await openOutlook();
  });
  afterEach(() => outlook.close());

  it("offers a window of our own within its time limit where Outlook's sign-in never answers", async () => {
    await withSignInFault(outlook, "GetToken", "silence");
    await outlook.pane
      .getByText(/Dynamics 365/)
      .first()
      .waitFor();
    await outlook.pane.getByRole("button", { name: "Sign in" }).first().waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });

  it("offers to sign in when the rep has to, and goes on after it", async () => {
    await withSignInFault(outlook, "GetToken", "USER_INTERACTION_REQUIRED");
    const signIn = outlook.pane.getByRole("button", { name: "Sign in" }).first();
    await signIn.waitFor();
    // Whoever still asked would be let in by themselves, and nobody would have to sign in any more.
    await outlook.pane.getByText(/^Could not read .*who knows the company/).waitFor();
    await outlook.page.evaluate(() => window.localOutlook?.signInFaults.clear());
    await signIn.click();
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(outlook.offsite).toEqual([]);
  });
});
