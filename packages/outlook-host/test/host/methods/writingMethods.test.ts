/** @jest-environment node */
import { initialData } from "../../../src/host/data/initialData";
import type { MailboxOwner } from "../../../src/host/mailboxOwner";
import { callMethod } from "../../../src/host/methods/methods";
import type { OpenItem } from "../../../src/host/openItem";
import type { OutlookWindow } from "../../../src/host/outlookWindow";
import { createWrittenItem } from "../../../src/host/writtenItem";

const owner: MailboxOwner = {
  name: "Blaine Carmack",
  address: "blaine.carmack@contoso.com",
  internalDomains: ["contoso.com"],
  timeZone: "UTC",
  permission: "ReadItem",
  noItem: "emptyItem",
  hostVersion: "16.0.0.0",
};

const yvonne = { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" };
const start = "2026-06-02T09:00:00.000Z";
const written = createWrittenItem({ to: [yvonne], subject: "Store tour", start });
const meeting: OpenItem = { kind: "writtenAppointment", written };

function call(method: number, parameters: object, item: OpenItem | undefined, whose = owner) {
  const outlook = { owner: whose, openItem: () => item } as unknown as OutlookWindow;
  return callMethod(method, parameters, outlook);
}

describe("what an add-in may read of what is being written", () => {
  it("is nothing at its start but that it is there", () => {
    expect(initialData(meeting, owner)).toMatchObject({ itemType: 5 });
    expect(initialData({ kind: "writtenMessage", written }, owner)).toMatchObject({ itemType: 4 });
    expect(initialData(meeting, owner)).not.toHaveProperty("to");
  });

  it("is who stands in each field, as it is at that moment", () => {
    const people = { error: false, data: [{ address: yvonne.address, recipientType: 3 }] };
    expect(call(15, { recipientField: 0 }, meeting)).toMatchObject(people);
    expect(call(15, { recipientField: 1 }, meeting)).toMatchObject({ data: [] });
  });

  it("is subject, start and author", () => {
    expect(call(18, {}, meeting)).toMatchObject({ data: "Store tour" });
    expect(call(24, { TimeProperty: 1 }, meeting)).toMatchObject({ data: Date.parse(start) });
    expect(call(107, {}, meeting)).toMatchObject({ data: { address: owner.address } });
  });

  it.each([15, 18, 24, 107])("is refused where nothing is being written: %d", (method) => {
    const parameters = { recipientField: 0, TimeProperty: 1 };
    expect(call(method, parameters, undefined)).toMatchObject({ errorCode: 9032 });
  });

  it.each([13, 16, 19, 21, 22, 28])("cannot be changed: %d", (method) => {
    expect(call(method, {}, meeting)).toMatchObject({ errorCode: 5000 });
  });
});

describe("a mailbox that is not the user's own", () => {
  const sharing = { ...owner, sharedMailbox: { address: "sales@contoso.com" } };

  it("is marked at the start, and gives its items no id", () => {
    const message: OpenItem = {
      kind: "message",
      message: {
        id: "m1",
        conversationId: "c1",
        from: yvonne,
        to: [],
        cc: [],
        subject: "Hello",
        sentAt: start,
        folder: "inbox",
      },
    };
    expect(initialData(message, sharing)).toMatchObject({ isFromSharedFolder: true });
    expect(initialData(message, sharing)).not.toHaveProperty("id");
    expect(initialData(message, owner)).toMatchObject({ isFromSharedFolder: false, id: "m1" });
  });

  it("tells whose it is and what the user may do there; the user's own tells nothing", () => {
    const data = { owner: "sales@contoso.com", delegatePermissions: 3 };
    expect(call(108, {}, undefined, sharing)).toMatchObject({ error: false, data });
    expect(call(108, {}, undefined)).toMatchObject({ error: true });
  });
});
