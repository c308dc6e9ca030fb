import fc from "fast-check";

import { classifyAddress } from "../../../src/core/people/classifyAddress";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import { aRep, anAddress, anOrganization } from "../../support/builders";

const standpoint = {
  rep: aRep({ addresses: [anAddress("blaine.carmack@contoso.com"), anAddress("bc@contoso.net")] }),
  organization: anOrganization({ internalDomains: ["contoso.com", "contoso.net"] }),
};

function classOf(address: string) {
  return classifyAddress(anAddress(address), standpoint);
}

describe("classifyAddress", () => {
  it.each(["blaine.carmack@contoso.com", "bc@contoso.net", "bc+news@contoso.net"])(
    "knows the rep by %s",
    (address) => {
      expect(classOf(address)).toBe("self");
    },
  );

  it.each([
    "blaine@contoso.com",
    "info@contoso.com",
    "guest_x.com#ext#@contoso.net",
    "imceaex-_o=org_cn=jane.doe@contoso.com",
  ])("takes %s of a listed domain for a colleague", (address) => {
    expect(classOf(address)).toBe("internal");
  });

  it.each([
    "jane@notcontoso.com",
    "jane@contoso.com.evil.net",
    "jane@contoso-com.net",
    "jane@mail.contoso.com",
    "jane@xn--cntoso-wqf.com",
  ])("takes %s for an outsider, however it looks", (address) => {
    expect(classOf(address)).toBe("person");
  });

  it.each([
    "no-reply",
    "no.reply.2024",
    "orders_noreply",
    "ne_pas_répondre",
    "nicht-antworten",
    "não.responda",
    "ｎｏｒｅｐｌｙ",
    "mailer-daemon",
    "postmaster",
    "bounces+123",
    "bounce-77_html-1234",
    "news-return-12-jane=x.com",
    "srs0=ab1c=xy=x.com=jane",
    "prvs=0123=jane=x.com",
    "notifications",
    "calendar-notification",
    "security-alerts",
    "auto-reply",
    "reply+ab12cd34",
    "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "0102018f2b1c3d4e",
    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
  ])("takes %s for a machine, even at home", (name) => {
    expect(classOf(`${name}@example.com`)).toBe("automated");
    expect(classOf(`${name}@contoso.com`)).toBe("automated");
  });

  it.each([
    "quickbooks@notification.shop.example",
    "x@bounces.shop.example",
    "hit-reply@linkedin.com",
    "c_abc123xyz@group.calendar.google.com",
    "alertas@monitoring.example",
    "boardroom@fourthcoffee.com",
    "svc-crm@fourthcoffee.com",
  ])("takes %s for nobody's, by host or name", (address) => {
    expect(classOf(address)).toBe("automated");
  });

  it.each(["c.ron", "p.ost", "mark.eting", "s.ales", "n.oreply", "rob.room", "infanta", "salesa"])(
    "takes %s for a person: a name is parted only where its words are",
    (name) => {
      expect(classOf(`${name}@fourthcoffee.com`)).toBe("person");
    },
  );

  it.each([
    "all-staff@fourthcoffee.com",
    "users@lists.apache.org",
    "dev@list.example.com",
    "project@googlegroups.com",
    "dev@team.groups.io",
    "listserv@example.edu",
    "owner-dev@example.org",
    "dev-owner@example.org",
    "dev-request@example.org",
    "dev-bounces+jane=example.com@example.org",
    "unsubscribe+x1@example.com",
  ])("takes %s for a list", (address) => {
    expect(classOf(address)).toBe("list");
  });

  it.each([
    "sales",
    "billing+eu",
    "customer-service",
    "human.resources",
    "sales_emea",
    "info2",
    "kontakt",
    "büro",
    "comptabilité",
    "rrhh",
    "satış",
    "klantenservice",
  ])("takes %s for a shared mailbox", (name) => {
    expect(classOf(`${name}@example.com`)).toBe("role");
  });

  it.each([
    "noreen.reply",
    "bounce.castle",
    "nora",
    "alerte",
    "alert.jansen",
    "listerine",
    "owner",
    "sales.person",
    "team.lead",
    "officer",
    "ceo",
    "jan.bot",
    "jane+newsletter",
    "jane=doe",
    "deadbeefdeadbeef",
    "cafe2024",
    "491701234567",
    "constructor",
  ])("takes %s for a person: whole words only", (name) => {
    expect(classOf(`${name}@example.com`)).toBe("person");
  });

  it("takes lists.co.uk for a company", () => {
    expect(classOf("jane@lists.co.uk")).toBe("person");
  });

  it("calls nobody internal whose domain is not listed", () => {
    const domain = fc.constantFrom(
      "evil.net",
      "contoso.com.evil.net",
      "x.contoso.com",
      "contoso.co",
    );
    fc.assert(
      fc.property(fc.emailAddress(), domain, (local, host) => {
        const address = parseEmailAddress(`${local.split("@")[0] ?? ""}@${host}`);
        const known = ["automated", "list", "role", "person"];
        expect(address === undefined || known.includes(classifyAddress(address, standpoint))).toBe(
          true,
        );
      }),
    );
  });
});
