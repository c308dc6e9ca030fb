import { dayNumberOf } from "../../../../src/core/evidence/contactDay";
import { createOpenItemSource } from "../../../../src/adapters/outlook/item/openItemSource";
import type { OpenItem } from "../../../../src/core/outlookPorts";
import {
  aParticipant,
  aProspect,
  aRep,
  anAddress,
  anOpenItem,
  anOrganization,
} from "../../../support/builders";

const prospect = aProspect({ address: anAddress("yvonne@fourthcoffee.com") });
const yvonne = aParticipant("yvonne@fourthcoffee.com", "Yvonne McKay");
const tricia = aParticipant("tricia.potter@contoso.com", "Tricia Potter");
const receivedAt = new Date("2026-06-01T09:00:00Z");
const now = new Date("2026-06-01T12:00:00Z");

async function contactsOn(item: Partial<OpenItem>) {
  return (await findingsOn(item)).contacts;
}

async function findingsOn(item: Partial<OpenItem>) {
  const source = createOpenItemSource({
    item: anOpenItem({ receivedAt, ...item }),
    rep: aRep(),
    organization: anOrganization({ internalDomains: ["contoso.com"] }),
    now,
  });
  return source.findContacts(prospect);
}

describe("createOpenItemSource", () => {
  it("counts a colleague whom the prospect wrote to as in touch that day", async () => {
    const [contact] = await contactsOn({ from: yvonne, to: [tricia], cc: [] });
    expect(contact?.days).toEqual([
      {
        day: dayNumberOf(receivedAt),
        kind: "email",
        direction: "fromProspect",
        addressing: "direct",
        times: 1,
      },
    ]);
  });

  it("counts a colleague in Cc as copied", async () => {
    const [contact] = await contactsOn({ from: yvonne, to: [], cc: [tricia] });
    expect(contact?.days[0]?.addressing).toBe("copied");
  });

  it("counts a colleague who wrote to the prospect in the other direction", async () => {
    const [contact] = await contactsOn({ from: tricia, to: [yvonne], cc: [] });
    expect(contact?.days[0]?.direction).toBe("toProspect");
  });

  it("only mentions a colleague who received the same message", async () => {
    const sean = aParticipant("sean@fourthcoffee.com", "Sean Chai");
    const [contact] = await contactsOn({ from: sean, to: [yvonne, tricia], cc: [] });
    expect(contact).toMatchObject({ days: [], mentions: [{ kind: "onThisMessage" }] });
  });

  it("counts a meeting for everybody in it", async () => {
    const [contact] = await contactsOn({
      kind: "appointment",
      from: aParticipant("sean@fourthcoffee.com", "Sean Chai"),
      to: [yvonne],
      cc: [tricia],
    });
    expect(contact?.days).toMatchObject([
      { kind: "meeting", direction: "mutual", addressing: "copied" },
    ]);
  });

  it("does not count a meeting that is still to come", async () => {
    const meeting = { kind: "appointment", from: tricia, to: [yvonne], cc: [] } as const;
    const [contact] = await contactsOn({
      ...meeting,
      receivedAt: new Date("2026-06-01T12:00:01Z"),
    });
    expect(contact).toMatchObject({ days: [], mentions: [{ kind: "onThisMessage" }] });
  });

  it("takes somebody in To and Cc for one person, who was addressed", async () => {
    const contacts = await contactsOn({ from: yvonne, to: [tricia], cc: [tricia] });
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.days).toMatchObject([{ addressing: "direct", times: 1 }]);
  });

  it("mentions colleagues when the prospect is not on the item", async () => {
    const sean = aParticipant("sean@fourthcoffee.com", "Sean Chai");
    const [contact] = await contactsOn({ from: sean, to: [tricia], cc: [] });
    expect(contact).toMatchObject({ days: [], mentions: [{ kind: "onThisMessage" }] });
  });

  it("tells the other sources which addresses are nobody's by their names", async () => {
    const room = aParticipant("cr5@contoso.com", "Conference Room 5");
    const outside = aParticipant("cr5@fourthcoffee.com", "Conference Room 5");
    const { contacts, nobodys } = await findingsOn({ from: yvonne, to: [tricia, room, outside] });
    expect(contacts.map(({ colleague }) => colleague.displayName)).toEqual(["Tricia Potter"]);
    expect(nobodys).toEqual(["cr5@contoso.com"]);
  });

  it("leaves a namesake of the rep's to whom the directory may know", async () => {
    const namesake = aParticipant("bc2@contoso.com", "Blaine Carmack");
    expect(await contactsOn({ from: yvonne, to: [namesake] })).toHaveLength(1);
  });

  it("leaves out people of other organisations, those of a look-alike domain too", async () => {
    const lookAlike = aParticipant("tricia@contoso.com.evil.example", "Tricia Potter");
    expect(await contactsOn({ from: yvonne, to: [lookAlike], cc: [] })).toEqual([]);
  });

  it("takes nobody on what the rep is writing for somebody who knows the prospect", async () => {
    const written = { to: [yvonne, tricia], cc: [], isBeingWritten: true } as const;
    expect(await contactsOn(written)).toEqual([]);
  });
});
