/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";
import { openSentItem, sendFromOutlook } from "../support/sendFromOutlook";

const subject = "Takeover of your stores";

let outlook: OpenOutlook;

/** The composer about a mail of the rep's own in Sent Items. */
async function openIn(query: string): Promise<void> {
  await outlook.reopen(query);
  await openSentItem(outlook, subject);
  await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
  await outlook.pane.getByRole("heading", { name: "Ask Tricia Potter" }).waitFor();
}

async function draftOf(): Promise<string> {
  await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).click();
  const draft = outlook.page.getByRole("dialog", { name: "New message" });
  return draft.getByLabel("Message body").innerText();
}

describe("an own message in Sent Items", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
    await sendFromOutlook(outlook, subject);
  });
  afterAll(() => outlook.close());

  it("is about its recipient, and may be quoted where its headers say that nothing protects it", async () => {
    await openIn("");
    expect(await draftOf()).toContain(subject);
  });

  it.each([
    ["are empty (#6796, #4773)", "?outlook=web"],
    ["are its subject alone (#4109)", "?quirk=sent-headers-subject-only"],
    ["are empty in new Outlook", "?outlook=new"],
  ])("stays protected where its headers %s", async (_, query) => {
    await openIn(query);
    await outlook.pane
      .getByText(/Outlook does not say here whether this message is protected/)
      .waitFor();
    const draft = await draftOf();
    expect(draft).toContain("Yvonne McKay");
    expect(draft).not.toContain(subject);
  });
});
