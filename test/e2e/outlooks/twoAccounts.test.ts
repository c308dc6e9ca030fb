/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";

const rep = "blaine.carmack@contoso.com";
const prospect = "yvonne.mckay@fourthcoffee.com";

/** Outlook with the mail of one account, and tokens of another one. */
const tenant = {
  internalDomains: ["contoso.com"],
  rep,
  signedIn: "Eva Corets",
  users: [
    { fullName: "Blaine Carmack", address: rep },
    { fullName: "Eva Corets", address: "eva.corets@contoso.com" },
    { fullName: "Tricia Potter", address: "tricia.potter@contoso.com" },
  ],
  messages: [
    {
      from: { name: "Yvonne McKay", address: prospect },
      to: [{ name: "Blaine Carmack", address: rep }],
      subject: "New store",
      sentAt: "2 days ago 09:00",
      folder: "inbox",
    },
  ],
};

describe("an Outlook with two accounts", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "two-accounts-"));
  let outlook: OpenOutlook;
  afterAll(async () => {
    await outlook.close();
    rmSync(folder, { recursive: true });
  });

  it("is told whose data the pane shows, where the token is another account's (#7356)", async () => {
    const file = path.join(folder, "tenant.json");
    writeFileSync(file, JSON.stringify(tenant));
    outlook = await openOutlook({ tenant: { choice: { kind: "file", file } } });
    await outlook.pane.getByRole("heading", { name: "Yvonne McKay", exact: true }).waitFor();
    await outlook.pane.getByText(/Eva Corets/).waitFor();
    expect(outlook.complaints).toEqual([]);
  });
});
