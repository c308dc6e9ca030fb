import { readHostReport } from "../../../src/adapters/outlook/hostReport";
import { installFakeOffice } from "./fakeOffice";

/** What `Office.context` says besides what the fake one does. */
function say(part: Readonly<Record<string, unknown>>): void {
  Object.assign(Office.context, part);
}

describe("readHostReport", () => {
  it("is what Outlook tells of itself", () => {
    installFakeOffice({ platform: "Mac", mailboxVersion: 13 });
    say({
      diagnostics: { platform: "Mac", version: "16.111" },
      officeTheme: { bodyBackgroundColor: "#ffffff" },
    });
    expect(readHostReport()).toEqual({
      platform: "Mac",
      version: "16.111",
      mailboxSet: "1.13",
      nestedSignIn: true,
      themeFrom: "outlook",
    });
  });

  it("makes do with an Outlook that tells nothing", () => {
    installFakeOffice({ mailboxVersion: 0, hasNestedAppAuth: false });
    say({ diagnostics: undefined, officeTheme: undefined });
    expect(readHostReport()).toEqual({
      platform: "OfficeOnline",
      version: "",
      nestedSignIn: false,
      themeFrom: "browser",
    });
  });

  it("holds nothing that tells who the rep is or what is open", () => {
    installFakeOffice();
    const told = JSON.stringify(readHostReport());
    expect(told).not.toMatch(/@|Blaine|Carmack|contoso|Yvonne/i);
  });
});
