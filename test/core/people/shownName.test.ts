import { shownName } from "../../../src/core/people/shownName";
import { anAddress } from "../../support/builders";

describe("shownName", () => {
  it.each([
    ["Potter, Tricia", "tricia@contoso.com", "Tricia Potter"],
    ["", "debra.berger@contoso.com", "Debra Berger"],
    ["debra.berger@contoso.com", "debra.berger@contoso.com", "Debra Berger"],
    ["", "c.ron@prospect.example", "C. Ron"],
    ["", "p.ost@prospect.example", "P. Ost"],
    ["", "anne-marie.de.smith2@x.example", "Anne-Marie De Smith"],
    ["", "mark_eting+news@x.example", "Mark Eting"],
    ["", "debra.berger22@x.example", "Debra Berger"],
    ["", "debra._berger@x.example", "Debra Berger"],
  ])("of %j at %s is %s", (name, address, shown) => {
    expect(shownName(name, anAddress(address))).toBe(shown);
  });

  it.each([
    "tricia@contoso.com",
    "human.resources@contoso.com",
    "no.reply@contoso.com",
    "all.staff@contoso.com",
    "meeting.room@contoso.com",
    "4.7@contoso.com",
    "a.b@contoso.com",
    "a.b.c.d@contoso.com",
    "anna.maria.von.berg@contoso.com",
    "deb2ra.berger@contoso.com",
    "anna.花子@contoso.com",
    "佐藤.花子@contoso.com",
  ])("is the address where that spells out no name: %s", (address) => {
    expect(shownName(undefined, anAddress(address))).toBe(address);
  });
});
