import { chooseProspect } from "../../../src/core/prospect/chooseProspect";
import type { Participant } from "../../../src/core/outlookPorts";
import { aParticipant, aRep, anAddress, anOpenItem, anOrganization } from "../../support/builders";

const standpoint = { rep: aRep(), organization: anOrganization() };
const rep = aParticipant("blaine.carmack@contoso.com", "Blaine Carmack");
const colleague = aParticipant("tricia.potter@contoso.com", "Tricia Potter");
const yvonne = aParticipant("yvonne.mckay@fourthcoffee.com", "Yvonne McKay");
const jim = aParticipant("jim.glynn@fourthcoffee.com", "Jim Glynn");
const jimAgain = aParticipant("jim.glynn@fourthcoffee.com", "J. Glynn");
const list = aParticipant("dev-bounces@lists.example.com", "Dev");

describe("chooseProspect", () => {
  it("takes the outside author and offers the other outsiders", () => {
    const item = anOpenItem({
      from: yvonne,
      to: [rep, jim],
      cc: [colleague, list, jimAgain, yvonne],
    });
    expect(chooseProspect(item, standpoint)).toEqual({
      status: "found",
      prospect: yvonne,
      notices: [],
      offered: [jim],
    });
  });

  it("offers whom the author wants answers to go to, and never looks them up by itself", () => {
    const written = anOpenItem({ from: yvonne, to: [rep, jim], replyTo: [jimAgain, colleague] });
    expect(chooseProspect(written, standpoint)).toMatchObject({
      prospect: yvonne,
      offered: [jimAgain],
    });
    const listed = anOpenItem({ from: list, to: [rep], replyTo: [jim] });
    expect(chooseProspect(listed, standpoint)).toMatchObject({ reason: "list", offered: [jim] });
  });

  it.each([
    "hit-reply@linkedin.com",
    "dse_na4@docusign.net",
    "jira@prospect.atlassian.net",
    "12345+pat@users.noreply.github.com",
    "help@prospect.zendesk.com",
    "sales@prospect.example",
  ])("looks nobody up for %s, whose messages are many people's", (address) => {
    const from = aParticipant(address, "Jim Glynn via Sales");
    expect(chooseProspect(anOpenItem({ from, to: [rep] }), standpoint)).toEqual({
      status: "notFound",
      reason: "relay",
      name: "Jim Glynn",
      offered: [],
    });
  });

  it("offers the person behind a service where an answer reaches them, by the name beside it", () => {
    const from = aParticipant("dse_na4@docusign.net", "Glynn, Jim via DocuSign");
    const bare = aParticipant("jim.glynn@fourthcoffee.com", "jim.glynn@fourthcoffee.com");
    const token = aParticipant("x1@prospect.zendesk.com", "Jim Glynn");
    const offeredBy = (replyTo: readonly Participant[]) =>
      chooseProspect(anOpenItem({ from, to: [rep], replyTo }), standpoint);
    expect(offeredBy([bare])).toMatchObject({ reason: "relay", offered: [jim] });
    expect(offeredBy([jimAgain])).toMatchObject({ reason: "relay", offered: [jimAgain] });
    expect(offeredBy([token])).toMatchObject({ reason: "relay", offered: [] });
  });

  it("offers nobody under the address of a list that wrote for them", () => {
    const forJim = aParticipant("sales@prospect.example", "Jim Glynn via Sales");
    const item = anOpenItem({ from: yvonne, to: [rep], cc: [forJim, jim] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ prospect: yvonne, offered: [jim] });
  });

  it("calls a list a list, also where it writes for somebody", () => {
    const from = aParticipant("coffee-trade@lists.tailspintoys.com", "Jim Glynn via Coffee trade");
    const item = anOpenItem({ from, to: [rep], replyTo: [jim] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ reason: "list", offered: [jim] });
  });

  it.each([
    ["notifications@calendly.com", "Calendly"],
    ["invitations@linkedin.com", "LinkedIn"],
    ["calendar-notification@google.com", "Google Calendar"],
    ["help@acme.zendesk.com", "Acme Support"],
    ["help@acme.zendesk.com", "Acme Support via Zendesk"],
    ["dse_na4@docusign.net", "Acme Inc via DocuSign"],
    ["dse_na4@docusign.net", "Miller & Sons GmbH via DocuSign"],
    ["jira@anna-miller.atlassian.net", "Anna Miller"],
    ["hello@acme.example", "Acme Brewing via Mailer"],
  ])("names nobody where a service stands in the name itself: %s, %s", (address, name) => {
    const from = aParticipant(address, name);
    const choice = chooseProspect(anOpenItem({ from, to: [rep] }), standpoint);
    expect(choice).toMatchObject({ reason: "relay" });
    expect(choice).not.toHaveProperty("name");
  });

  it.each([
    ["jira@miller.atlassian.net", "Anna Miller"],
    ["help@miller.zendesk.com", "[JIRA] Anna Miller via Zendesk"],
  ])("names the person whose name is the customer's too: %s, %s", (address, name) => {
    const item = anOpenItem({ from: aParticipant(address, name), to: [rep] });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      reason: "relay",
      name: "Anna Miller",
    });
  });

  it("gives nobody in Reply-To a company's name", () => {
    const from = aParticipant("dse_na4@docusign.net", "Acme Inc via DocuSign");
    const bare = aParticipant("jim.glynn@fourthcoffee.com", "jim.glynn@fourthcoffee.com");
    const item = anOpenItem({ from, to: [rep], replyTo: [bare] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ offered: [jim] });
  });

  it("offers the outsider for whom a list of the organisation wrote", () => {
    const from = aParticipant("sales@contoso.com", "'Jim Glynn' via Sales");
    const item = anOpenItem({ from, to: [rep], replyTo: [jim] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ reason: "relay", offered: [jim] });
    const own = aParticipant("tricia.potter@contoso.com", "Tricia Potter via Bookings");
    const hers = anOpenItem({ from: own, to: [rep] });
    expect(chooseProspect(hers, standpoint)).toMatchObject({ reason: "colleague" });
  });

  it("takes a service of the administrator's for one", () => {
    const organization = anOrganization({ relayHosts: ["tickets.example"] });
    const from = aParticipant("jim@eu.tickets.example", "Jim Glynn");
    const item = anOpenItem({ from, to: [rep] });
    expect(chooseProspect(item, { ...standpoint, organization })).toMatchObject({
      reason: "relay",
    });
  });

  it("knows the rep's own message where Outlook leaves the address out", () => {
    const item = anOpenItem({ from: { displayName: "Carmack, Blaine" }, to: [yvonne], cc: [] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ status: "found", prospect: yvonne });
  });

  it("shows everybody by one rule", () => {
    const shout = aParticipant("jim.glynn@fourthcoffee.com", "'GLYNN, Jim (Fourth Coffee)'");
    const nameless = aParticipant("debra.berger@fourthcoffee.com", "");
    const item = anOpenItem({ from: shout, to: [rep, nameless] });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      prospect: { displayName: "Jim GLYNN" },
      offered: [{ displayName: "Debra Berger" }],
    });
  });

  it.each([
    ["none", undefined],
    ["self", anOpenItem({ from: rep, to: [colleague] })],
    ["self", anOpenItem({ from: rep, to: [yvonne], cc: [jim] })],
    ["colleague", anOpenItem({ from: colleague, to: [rep] })],
    ["automatic", anOpenItem({ from: aParticipant("noreply@contoso.com") })],
    ["list", anOpenItem({ from: aParticipant("dev@lists.example.com") })],
    ["unreadable", anOpenItem({ from: { displayName: "/O=EXCHANGE/CN=JANE" } })],
  ] as const)("says %s where nobody can be looked up (case %#)", (reason, item) => {
    expect(chooseProspect(item, standpoint)).toMatchObject({ status: "notFound", reason });
  });

  it("offers nobody where no item is open", () => {
    expect(chooseProspect(undefined, standpoint)).toEqual({
      status: "notFound",
      reason: "none",
      offered: [],
    });
  });

  it("does not offer the shared mailbox a message lies in, though its address is outside", () => {
    const sender = aParticipant("team@partner.example", "Team");
    const mailboxOwner = anAddress("team@partner.example");
    const item = anOpenItem({ from: yvonne, sender, mailboxOwner });
    expect(chooseProspect(item, standpoint)).toMatchObject({ prospect: yvonne, offered: [] });
  });

  it("says unreadable where a message has no author at all", () => {
    const { from, ...item } = anOpenItem();
    expect(from).toBeDefined();
    expect(chooseProspect(item, standpoint)).toMatchObject({ reason: "unreadable", offered: [] });
  });

  it("takes the sender for the author where Outlook names none, as in Sent Items", () => {
    const { from, ...sent } = anOpenItem({ sender: rep, to: [yvonne] });
    expect(from).toBeDefined();
    const nameless = { ...sent, from: { displayName: "" } };
    const found = { status: "found", prospect: yvonne, offered: [] };
    expect(chooseProspect(sent, standpoint)).toMatchObject(found);
    expect(chooseProspect(nameless, standpoint)).toMatchObject(found);
    const named = { ...sent, from: { displayName: "Jane" } };
    expect(chooseProspect(named, standpoint)).toMatchObject({ reason: "unreadable" });
    const byColleague = { ...sent, sender: colleague };
    expect(chooseProspect(byColleague, standpoint)).toMatchObject({ reason: "unreadable" });
  });

  it("offers the outsiders on a colleague's message, and lets the rep choose", () => {
    const item = anOpenItem({ from: colleague, to: [rep], cc: [yvonne] });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      status: "notFound",
      offered: [yvonne],
    });
  });

  it("takes the one outsider the rep wrote to", () => {
    const item = anOpenItem({ from: rep, to: [colleague], cc: [yvonne] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ prospect: yvonne, offered: [] });
  });

  it("takes the outside organiser of a meeting, else its one outside attendee", () => {
    const organised = anOpenItem({ kind: "appointment", from: jim, to: [rep, yvonne] });
    const attended = anOpenItem({ kind: "appointment", from: colleague, to: [rep, yvonne] });
    expect(chooseProspect(organised, standpoint)).toMatchObject({ prospect: jim });
    expect(chooseProspect(attended, standpoint)).toMatchObject({ prospect: yvonne });
  });

  it("lets the rep choose among several outside attendees", () => {
    const item = anOpenItem({ kind: "appointment", from: colleague, to: [yvonne, jim] });
    expect(chooseProspect(item, standpoint)).toEqual({
      status: "notFound",
      reason: "colleague",
      name: "Tricia Potter",
      offered: [yvonne, jim],
    });
  });

  it("notices a shared mailbox", () => {
    const item = anOpenItem({ from: aParticipant("sales@fourthcoffee.com", "Fourth Coffee") });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      notices: [{ kind: "sharedMailbox" }],
    });
  });

  it("names and offers who sent it on the author's behalf", () => {
    const item = anOpenItem({ from: yvonne, sender: jim });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      prospect: yvonne,
      notices: [{ kind: "sentBy", person: jim }],
      offered: [jim],
    });
  });

  it("says nothing of who sent what the rep wrote", () => {
    const item = anOpenItem({ from: rep, sender: colleague, to: [yvonne] });
    expect(chooseProspect(item, standpoint)).toMatchObject({ prospect: yvonne, notices: [] });
  });

  it.each([
    ["a list that passed the message on", list],
    ["a machine that passed the message on", aParticipant("noreply@fourthcoffee.com", "Mailer")],
    ["an author who sent it themselves, whatever their name", { ...yvonne, displayName: "Y" }],
  ])("makes nothing of %s", (_, sender) => {
    const item = anOpenItem({ from: yvonne, sender });
    expect(chooseProspect(item, standpoint)).toMatchObject({ notices: [], offered: [] });
  });

  it.each([
    ["the rep's name", "blaine carmack"],
    ["a recipient's name", "Tricia Potter"],
    ["an internal address", "ceo@contoso.com"],
    ["a name with an internal address", "Tricia <ceo@contoso.com>"],
  ])("notices an outside address under %s", (_, name) => {
    const item = anOpenItem({ from: aParticipant("evil@example.net", name), cc: [colleague] });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      status: "found",
      notices: [{ kind: "namedLikeColleague" }],
    });
  });

  it("notices a colleague's address in the name of whom the rep writes to", () => {
    const evil = aParticipant("evil@example.net", "Tricia <ceo@contoso.com>");
    const item = anOpenItem({ from: rep, to: [evil] });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      notices: [{ kind: "namedLikeColleague" }],
    });
  });

  it("shows the address where the name shows nothing", () => {
    const item = anOpenItem({ from: aParticipant("jane@example.com", "\u200b") });
    expect(chooseProspect(item, standpoint)).toMatchObject({
      prospect: { displayName: "jane@example.com" },
    });
  });
});
