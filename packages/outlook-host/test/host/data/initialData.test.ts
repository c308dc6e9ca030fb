/** @jest-environment node */
import { initialData } from "../../../src/host/data/initialData";
import type { MailboxOwner } from "../../../src/host/mailboxOwner";
import type { OpenItem } from "../../../src/host/openItem";
import type { EventJson, MessageJson } from "../../../src/mailboxJson";

const owner: MailboxOwner = {
  name: "Blaine Carmack",
  address: "blaine.carmack@contoso.com",
  internalDomains: ["contoso.com"],
  timeZone: "Europe/Berlin",
  permission: "ReadItem",
  noItem: "emptyItem",
  hostVersion: "16.0.1",
};

const yvonne = { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" };
const tricia = { name: "Tricia Potter", address: "Tricia.Potter@Contoso.com" };

function aMessage(changes: Partial<MessageJson> = {}): OpenItem {
  const message: MessageJson = {
    id: "m1",
    conversationId: "c1",
    from: yvonne,
    to: [owner],
    cc: [tricia],
    subject: "New store opened",
    sentAt: "2026-06-01T09:00:00.000Z",
    folder: "inbox",
    ...changes,
  };
  return { kind: "message", message };
}

describe("initialData", () => {
  it("tells office.js that a message is open, and which", () => {
    expect(initialData(aMessage(), owner)).toMatchObject({
      itemType: 1,
      id: "m1",
      conversationId: "c1",
      subject: "New store opened",
      dateTimeCreated: 1_780_304_400_000,
      userEmailAddress: "blaine.carmack@contoso.com",
      permissionLevel: 1,
    });
  });

  it("marks outsiders as external, comparing addresses without regard to case", () => {
    expect(initialData(aMessage(), owner)).toMatchObject({
      from: { name: "Yvonne McKay", recipientType: 3 },
      cc: [{ name: "Tricia Potter", recipientType: 2 }],
    });
  });

  it("names who sent it on the author's behalf", () => {
    expect(initialData(aMessage({ sender: tricia }), owner)).toMatchObject({
      from: yvonne,
      sender: tricia,
    });
  });

  it.each([
    ["RE: New store opened", "New store opened"],
    ["Fwd: AW: New store opened", "New store opened"],
    ["Reorder", "Reorder"],
  ])("strips reply marks: %s", (subject, normalizedSubject) => {
    expect(initialData(aMessage({ subject }), owner)).toMatchObject({ normalizedSubject });
  });

  it("tells a meeting's required from its optional attendees", () => {
    const event: EventJson = {
      id: "e1",
      subject: "Site visit",
      start: "2026-06-01T09:00:00.000Z",
      end: "2026-06-01T10:00:00.000Z",
      organizer: tricia,
      attendees: [
        { ...yvonne, response: "accepted" },
        { ...owner, isOptional: true },
      ],
    };
    expect(initialData({ kind: "appointment", event }, owner)).toMatchObject({
      itemType: 2,
      organizer: { name: "Tricia Potter", appointmentResponse: 1 },
      to: [{ name: "Yvonne McKay", appointmentResponse: 3 }],
      cc: [{ name: "Blaine Carmack", appointmentResponse: 0 }],
    });
  });

  it("keeps the user's profile where nothing is selected", () => {
    expect(initialData(undefined, owner)).toMatchObject({
      itemType: 6,
      userEmailAddress: "blaine.carmack@contoso.com",
    });
  });

  it("can answer with null where no item is selected", () => {
    expect(initialData(undefined, { ...owner, noItem: "nothing" })).toBeNull();
  });
});
