import type { Participant } from "../../../src/core/outlookPorts";
import { answersTo, isRelayed, nameBehind } from "../../../src/core/prospect/relayedBy";
import { aParticipant, anOpenItem, anOrganization } from "../../support/builders";

const standpoint = { organization: anOrganization() };
const nameless: Participant = { displayName: "Pat Prospect via DocuSign" };

describe("isRelayed", () => {
  it.each<[boolean, string, string]>([
    [true, "dse_na4@docusign.net", "Pat Prospect"],
    [true, "anybody@fourthcoffee.com", "Pat Prospect via Events"],
    [false, "anybody@fourthcoffee.com", "Pat Prospect"],
    [false, "tricia.potter@contoso.com", "Tricia Potter via Bookings"],
    [true, "sales@contoso.com", "Pat Prospect via Sales"],
    [true, "all-staff@contoso.com", "Pat Prospect via All staff"],
    [true, "dev-request@contoso.com", "Pat Prospect via Dev"],
  ])("is %s for %s, %s", (is, address, displayName) => {
    expect(isRelayed(aParticipant(address, displayName), standpoint)).toBe(is);
  });

  it("is false for nobody, and for somebody without an address", () => {
    expect(isRelayed(undefined, standpoint)).toBe(false);
    expect(isRelayed(nameless, standpoint)).toBe(false);
  });
});

describe("nameBehind", () => {
  it.each([
    ["Pat Prospect", "dse_na4@docusign.net", "Pat Prospect via DocuSign"],
    ["Pat Prospect", "dse_na4@docusign.net", "Pat Prospect"],
    ["Pat Prospect", "anybody@fourthcoffee.com", "Pat Prospect via Events"],
    ["松本", "dse_na4@docusign.net", "松本"],
    ["Anna Miller", "jira@miller.atlassian.net", "Anna Miller (Jira)"],
    ["", "anybody@fourthcoffee.com", "Pat Prospect"],
    ["", "notifications@calendly.com", "Pat Prospect"],
    ["", "dse_na4@docusign.net", "Pat"],
    ["", "dse_na4@docusign.net", "DocuSign Team"],
    ["", "dse_na4@docusign.net", "Acme Inc"],
    ["", "help@acme.zendesk.com", "Acme Support via Zendesk"],
    ["", "dse_na4@docusign.net", "DocuSign Envelope"],
    ["", "events@mail.fourth.coffee.example", "Mail Glynn via Events"],
    ["", "events@fourth-coffee.com", "Fourth Coffee via Events"],
  ])("is %j for %s, %s", (name, address, displayName) => {
    expect(nameBehind(aParticipant(address, displayName), standpoint)).toBe(name);
  });

  it("is empty for nobody, and for somebody without an address", () => {
    expect(nameBehind(undefined, standpoint)).toBe("");
    expect(nameBehind(nameless, standpoint)).toBe("");
  });
});

describe("answersTo", () => {
  const service = aParticipant("dse_na4@docusign.net", "Pat Prospect via DocuSign");
  const bare = aParticipant("pat@fourthcoffee.com", "pat@fourthcoffee.com");
  const named = aParticipant("pat@fourthcoffee.com", "P. Prospect");
  const answers = (from: Participant, ...replyTo: readonly Participant[]) =>
    answersTo(anOpenItem({ from, replyTo }), standpoint);

  it("names the one person behind a service by the name beside its address", () => {
    expect(answers(service, bare)).toEqual([{ ...bare, displayName: "Pat Prospect" }]);
  });

  it("leaves everything as it is where that is not sure, or not needed", () => {
    expect(answers(service)).toEqual([]);
    expect(answers(service, named)).toEqual([named]);
    expect(answers(service, bare, named)).toEqual([bare, named]);
    const unsure = aParticipant("dse_na4@docusign.net", "DocuSign");
    expect(answers(unsure, bare)).toEqual([bare]);
    expect(answers(aParticipant(), bare)).toEqual([bare]);
  });
});
