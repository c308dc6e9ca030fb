/** @jest-environment node */
import { canOpenDrafts } from "../../../src/adapters/outlook/canOpenDrafts";
import { installFakeOffice } from "./fakeOffice";

describe("canOpenDrafts", () => {
  it("is true where the rep reads on a desktop", () => {
    installFakeOffice();
    expect(canOpenDrafts()).toBe(true);
  });

  it.each(["iOS", "Android"] as const)("is false in %s, whatever it claims", (platform) => {
    installFakeOffice({ platform, mailboxVersion: 15 });
    expect(canOpenDrafts()).toBe(false);
  });

  it("is false before the set that has the form", () => {
    installFakeOffice({ mailboxVersion: 5 });
    expect(canOpenDrafts()).toBe(false);
  });

  it("is false where office.js leaves the form out, as beside what is being written", () => {
    installFakeOffice();
    Object.assign(Office.context.mailbox, { displayNewMessageForm: undefined });
    expect(canOpenDrafts()).toBe(false);
  });
});
