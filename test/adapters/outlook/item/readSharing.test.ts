/** @jest-environment node */
import { createOfficeMailbox } from "../../../../src/adapters/outlook/item/officeMailbox";
import { aMailboxUser, aMessage, finish, installFakeOffice } from "../fakeOffice";
import type { FakeOffice } from "../fakeOffice";

/** A message in the mailbox of Contoso's sales, with these rights; or one whose call ends so. */
function shared(outcome: object | number | "never") {
  return aMessage({
    itemId: undefined,
    to: [aMailboxUser("sales@contoso.com", "Sales")],
    getSharedPropertiesAsync: (callback: (result: never) => void) => {
      finish(outcome as never, callback);
    },
  });
}

async function readIn(item: object, office: Partial<FakeOffice> = {}) {
  installFakeOffice({ item, ...office });
  const mailbox = createOfficeMailbox();
  return { item: await mailbox.readOpenItem(), rep: mailbox.readRep() };
}

const ofSales = { owner: "Sales@Contoso.com", delegatePermissions: 3 };

describe("createOfficeMailbox, in somebody else's mailbox", () => {
  it("reads whose mailbox it is, and tells items apart without an id", async () => {
    const { item } = await readIn(shared(ofSales));
    expect(item).toMatchObject({ mailboxOwner: "sales@contoso.com", isProtected: false });
    expect(item?.key).toContain("2026-05-29T09:30:00.000Z");
  });

  it.each([9042, "never", {}, { owner: "/O=CONTOSO/CN=SALES" }] as const)(
    "takes the mailbox for the rep's own where the answer is %j",
    async (outcome) => {
      jest.useFakeTimers();
      const reading = readIn(shared(outcome));
      await jest.advanceTimersByTimeAsync(2_000);
      jest.useRealTimers();
      expect((await reading).item).not.toHaveProperty("mailboxOwner");
    },
  );

  it.each([0, 62, undefined, "3"])(
    "protects an item that the rights %j do not let the rep read",
    async (delegatePermissions) => {
      const { item } = await readIn(shared({ ...ofSales, delegatePermissions }));
      expect(item).toMatchObject({ isProtected: true });
    },
  );

  it("knows the rep as who they are, not as the mailbox", async () => {
    const { rep } = await readIn(shared(ofSales));
    expect(rep).toMatchObject({ addresses: ["blaine.carmack@contoso.com"] });
  });

  it("leaves the rep to the sign-in where Outlook names the mailbox in their place", async () => {
    const userProfile = { displayName: "Sales", emailAddress: "sales@contoso.com" };
    const { rep } = await readIn(shared(ofSales), { userProfile });
    expect(rep).toEqual({ displayName: "", addresses: [] });
  });
});
