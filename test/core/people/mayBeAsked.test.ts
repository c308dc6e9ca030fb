import {
  doubtAbout,
  inOrderOfUse,
  isNobodys,
  mayBeAsked,
  reasonNotToAsk,
  reasonsNotToAsk,
} from "../../../src/core/people/mayBeAsked";
import type { ReasonNotToAsk } from "../../../src/core/people/mayBeAsked";
import { optOutHash } from "../../../src/core/people/optOut/optOutHash";
import type { Colleague } from "../../../src/core/people/people";
import { aColleague, anAddress, anOrganization, aRep } from "../../support/builders";

const standpoint = {
  rep: aRep({ directoryId: "d-rep" }),
  organization: anOrganization({
    optedOut: new Set([anAddress("shy@contoso.com")]),
    optedOutIds: new Set(["d-shy"]),
    hashedOptOuts: {
      tenantId: "t",
      hashes: new Set([optOutHash("t", anAddress("reserved@contoso.com"))]),
    },
    relayHosts: ["tickets.contoso.com"],
  }),
};

function at(address: string, part: Partial<Colleague> = {}): Colleague {
  return { displayName: "Tricia Potter", addresses: [anAddress(address)], ...part };
}

const examples: Readonly<Record<ReasonNotToAsk, readonly Colleague[]>> = {
  departed: [aColleague({ hasLeft: true })],
  optedOut: [
    at("shy+crm@contoso.com"),
    aColleague({ directoryId: "d-shy" }),
    at("reserved@contoso.com"),
    at("r.eserved@contoso.com", { aliases: [anAddress("reserved@contoso.com")] }),
    at("s.hy@contoso.com", { aliases: [anAddress("shy@contoso.com")] }),
  ],
  rep: [
    at("blaine.carmack+x@contoso.com"),
    at("bc@contoso.com", { directoryId: "d-rep" }),
    at("bc@contoso.com", { displayName: "Blaine Carmack" }),
    at("bc@contoso.com", { displayName: "Carmack, Blaine" }),
  ],
  guest: [at("jane_fourthcoffee.com#ext#@contoso.com", { inDirectory: "known" })],
  machine: [at("noreply@contoso.com", { crmUserId: "u1" }), at("x@tickets.contoso.com")],
  list: [
    at("all-staff@contoso.com"),
    at("dl-marketing@contoso.com", { inDirectory: "known" }),
    at("as@contoso.com", { displayName: "All Staff" }),
    at("g14@contoso.com", { displayName: "Team Berlin", inDirectory: "known" }),
  ],
  room: [at("boardroom.3@contoso.com"), at("br3@contoso.com", { displayName: "Boardroom 3" })],
  role: [at("sales@contoso.com", { crmUserId: "u1" }), at("einkauf@contoso.com")],
  serviceUser: [
    at("svc-crm@contoso.com", { crmUserId: "u1" }),
    at("x.y@contoso.com", { displayName: "# Dynamics 365 Export", crmUserId: "u1" }),
  ],
  outsider: [at("pia@partner.com", { inDirectory: "known" }), aColleague({ addresses: [] })],
  unknownToDirectory: [at("tp@contoso.com", { inDirectory: "unknown" })],
};

describe("reasonNotToAsk", () => {
  it.each(reasonsNotToAsk)("is %s", (reason) => {
    for (const colleague of examples[reason])
      expect([colleague, reasonNotToAsk(colleague, standpoint)]).toEqual([colleague, reason]);
  });

  it.each([
    at("tricia.potter@contoso.com", { inDirectory: "known" }),
    at("tp@contoso.com"),
    at("tp@contoso.com", { inDirectory: "unknown", crmUserId: "u1" }),
    at("holly@agency.example", { crmUserId: "u1" }),
    at("bc@contoso.com", { displayName: "Blaine Carmack", directoryId: "d-another" }),
    at("blaine@contoso.com", { displayName: "Blaine" }),
    at("dl.hughley@contoso.com", { displayName: "Dl Hughley" }),
    at("c.ron@contoso.com"),
    at("s.ales@contoso.com"),
    at("mark.eting@contoso.com"),
    at("rob.room@contoso.com", { displayName: "Rob Room" }),
    at("infanta@contoso.com"),
    at("ml-chen@contoso.com", { displayName: "Ming-Li Chen", inDirectory: "known" }),
    aColleague({ addresses: [anAddress("sales@contoso.com"), anAddress("tp@contoso.com")] }),
    at("tp@contoso.com", { addresses: ["tp@contoso.com", "tp@private.example"].map(anAddress) }),
  ])("is none for %j", (colleague) => {
    expect(mayBeAsked(colleague, standpoint)).toBe(true);
  });
});

it("takes a namesake for somebody else where every address of the rep's is known", () => {
  const namesake = at("bc@contoso.com", { displayName: "Blaine Carmack" });
  const known = { ...standpoint, rep: { ...standpoint.rep, hasEveryAddress: true } };
  expect(mayBeAsked(namesake, known)).toBe(true);
  expect(mayBeAsked(at("blaine.carmack@contoso.com"), known)).toBe(false);
});

describe("doubtAbout", () => {
  it.each([
    [at("tp@contoso.com"), "unchecked"],
    [at("tp@contoso.com", { crmUserId: "u1" }), undefined],
    [at("tp@contoso.com", { inDirectory: "known" }), undefined],
    [at("holly@agency.example", { crmUserId: "u1", inDirectory: "known" }), "outsideAddress"],
    [
      at("tp@contoso.com", { addresses: ["tp@private.example", "tp@contoso.com"].map(anAddress) }),
      "unchecked",
    ],
  ])("of %j is %s", (colleague, doubt) => {
    expect(doubtAbout(colleague, standpoint)).toBe(doubt);
  });
});

describe("isNobodys", () => {
  it("is so for the rep's own address and for mailboxes, whoever is named beside them", () => {
    expect(reasonsNotToAsk.filter(isNobodys)).toEqual([
      ...["rep", "machine", "list", "room", "role", "serviceUser"],
    ]);
  });
});

describe("inOrderOfUse", () => {
  it("puts a person's own address inside the organisation first", () => {
    const texts = ["tricia@private.example", "sales@contoso.com", "tricia@contoso.com"];
    const addresses = texts.map(anAddress);
    expect(inOrderOfUse(aColleague({ addresses }), standpoint)).toEqual([
      "tricia@contoso.com",
      "sales@contoso.com",
      "tricia@private.example",
    ]);
  });
});
