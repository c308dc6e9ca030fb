/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";

let outlook: OpenOutlook;

/** Every token call fails as Microsoft Entra says it, over Outlook's bridge. */
async function refuseWith(number: string): Promise<void> {
  await outlook.reopen("");
  await outlook.page.evaluate((aadsts) => {
    const fault = {
      status: "PERSISTENT_ERROR",
      code: "invalid_grant",
      description: `AADSTS${aadsts}: what Entra says of it.`,
    } as const;
    window.localOutlook?.signInFaults.set("GetToken", fault);
    window.localOutlook?.signInFaults.set("GetTokenPopup", fault);
    window.localOutlook?.reloadAddIn();
  }, number);
}

describe("an error of Microsoft Entra that no sign-in helps against", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it.each([
    ["50105", /account not admitted/i],
    ["50020", /account not admitted/i],
    ["90072", /account not admitted/i],
    ["50011", /not set up|administrator/i],
    ["90002", /not set up|administrator/i],
  ])(
    "is said in words of its own, with who can help, and leads into no loop: %s",
    async (number, words) => {
      await refuseWith(number);
      await outlook.pane.getByText(words).first().waitFor();
      await outlook.pane
        .getByText(/administrator/)
        .first()
        .waitFor();
      expect(await outlook.pane.getByRole("button", { name: "Sign in" }).count()).toBe(0);
      expect(outlook.page.context().pages()).toHaveLength(1);
    },
  );
});
