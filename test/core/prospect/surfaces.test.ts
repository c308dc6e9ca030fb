import type { OpenItem } from "../../../src/core/outlookPorts";
import { chooseProspect } from "../../../src/core/prospect/chooseProspect";
import { aParticipant, aRep, anAddress, anOpenItem, anOrganization } from "../../support/builders";

const standpoint = { rep: aRep(), organization: anOrganization() };
const rep = aParticipant("blaine.carmack@contoso.com", "Blaine Carmack");
const colleague = aParticipant("tricia.potter@contoso.com", "Tricia Potter");
const yvonne = aParticipant("yvonne.mckay@fourthcoffee.com", "Yvonne McKay");
const jim = aParticipant("jim.glynn@fourthcoffee.com", "Jim Glynn");
const sales = aParticipant("sales@contoso.com", "Contoso Sales");
const outside = aParticipant("team@contoso-brands.example", "Contoso Brands");

/** What the rep is writing, to these people. */
function written(part: Partial<OpenItem>): OpenItem {
  const { key, kind, subject, receivedAt } = anOpenItem();
  const facts = { key, kind, subject, receivedAt, isProtected: true };
  return { ...facts, isBeingWritten: true, replyTo: [], to: [], cc: [], ...part };
}

describe("chooseProspect, of what the rep is writing", () => {
  it.each(["message", "appointment"] as const)("takes the only person outside: %s", (kind) => {
    const direct = written({ kind, to: [colleague, yvonne] });
    expect(chooseProspect(direct, standpoint)).toMatchObject({ prospect: yvonne, offered: [] });
    const copied = written({ kind, to: [colleague], cc: [yvonne] });
    expect(chooseProspect(copied, standpoint)).toMatchObject({ prospect: yvonne });
  });

  it("lets the rep pick where there are several", () => {
    expect(chooseProspect(written({ to: [yvonne], cc: [jim] }), standpoint)).toEqual({
      status: "notFound",
      reason: "several",
      offered: [yvonne, jim],
    });
  });

  it.each([[[]], [[colleague, rep]]])("waits for somebody outside", (to) => {
    expect(chooseProspect(written({ to }), standpoint)).toEqual({
      status: "notFound",
      reason: "nobodyYet",
      offered: [],
    });
  });
});

describe("chooseProspect, in a shared mailbox", () => {
  const mailboxOwner = anAddress("sales@contoso.com");

  it("takes whoever wrote to it", () => {
    const item = anOpenItem({ from: yvonne, to: [sales], mailboxOwner });
    expect(chooseProspect(item, standpoint)).toMatchObject({ prospect: yvonne, offered: [] });
  });

  it("takes the only person outside that was written to in its name", () => {
    const item = anOpenItem({ from: sales, to: [yvonne], cc: [colleague], mailboxOwner });
    expect(chooseProspect(item, standpoint)).toMatchObject({ prospect: yvonne });
  });

  it("says that it came from the mailbox where it went to nobody outside, or to several", () => {
    const inside = anOpenItem({ from: sales, to: [colleague], cc: [], mailboxOwner });
    expect(chooseProspect(inside, standpoint)).toMatchObject({ reason: "ownMailbox", offered: [] });
    const several = anOpenItem({ from: sales, to: [yvonne, jim], cc: [], mailboxOwner });
    expect(chooseProspect(several, standpoint)).toMatchObject({
      reason: "ownMailbox",
      offered: [yvonne, jim],
    });
  });

  it("never takes the mailbox itself, although its domain is not the organisation's", () => {
    const owner = anAddress("team@contoso-brands.example");
    const item = anOpenItem({ from: colleague, to: [outside], cc: [], mailboxOwner: owner });
    expect(chooseProspect(item, standpoint)).toMatchObject({ status: "notFound", offered: [] });
    const sent = anOpenItem({ from: outside, to: [yvonne, outside], cc: [], mailboxOwner: owner });
    expect(chooseProspect(sent, standpoint)).toMatchObject({ prospect: yvonne, offered: [] });
  });
});
