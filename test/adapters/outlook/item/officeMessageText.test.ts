/** @jest-environment node */
import { readMessageText } from "../../../../src/adapters/outlook/item/officeMessageText";
import { aBody, aMessage, anAppointment, installFakeOffice } from "../fakeOffice";

describe("readMessageText", () => {
  it("reads the text of the message as safe lines", async () => {
    installFakeOffice({ item: aMessage({ body: aBody("Hello\u202e,\r\n\r\n\r\nwe opened.\0") }) });
    expect(await readMessageText("AAMk-1")).toBe("Hello,\n\nwe opened.");
  });

  it.each([
    ["another message", aMessage({ itemId: "AAMk-9", body: aBody("Secret") })],
    ["a meeting", anAppointment({ itemId: "AAMk-1", body: aBody("Join by phone") })],
    ["nothing", null],
  ])("reads nothing where %s is open", async (_, item) => {
    installFakeOffice({ item });
    await expect(readMessageText("AAMk-1")).rejects.toThrow("unexpected");
  });

  it("reads no more of a long message than three drafts have room for", async () => {
    installFakeOffice({ item: aMessage({ body: aBody("long ".repeat(32_000)) }) });
    const text = await readMessageText("AAMk-1");
    expect(text.length).toBeGreaterThan(80_000);
    expect(text.length).toBeLessThanOrEqual(90_000);
  });

  it("gives away no text of a message that was selected while Outlook read", async () => {
    const office = installFakeOffice();
    const getAsync = (_: unknown, callback: (result: object) => void) => {
      office.item = aMessage({ itemId: "AAMk-9" });
      callback({ status: "succeeded", value: "Whose?" });
    };
    office.item = aMessage({ body: { getAsync } });
    await expect(readMessageText("AAMk-1")).rejects.toThrow("unexpected");
  });

  it("fails where Outlook refuses", async () => {
    installFakeOffice({ item: aMessage({ body: aBody(9038) }) });
    await expect(readMessageText("AAMk-1")).rejects.toThrow("accessDenied");
  });
});
