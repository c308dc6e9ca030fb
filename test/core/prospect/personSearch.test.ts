import { AppError } from "../../../src/core/errors";
import { suggestPeople } from "../../../src/core/prospect/personSearch";
import type { KnownPerson, PersonSource } from "../../../src/core/prospect/personSearch";
import { refusalOf } from "../../../src/core/prospect/refusalOf";
import { anAddress, anOrganization, aRep } from "../../support/builders";

const standpoint = { rep: aRep(), organization: anOrganization() };

function aPerson(address: string, part: Partial<KnownPerson> = {}): KnownPerson {
  return { address: anAddress(address), displayName: address, ...part };
}

function knowing(system: PersonSource["system"], ...people: readonly KnownPerson[]): PersonSource {
  return { system, search: () => Promise.resolve(people) };
}

describe("suggestPeople", () => {
  it("names everybody once, as the CRM has them", async () => {
    const inCrm = aPerson("yvonne@fourthcoffee.com", { record: "contact" });
    const { people } = await suggestPeople(
      "y",
      [knowing("crm", inCrm), knowing("mailbox", aPerson("yvonne@fourthcoffee.com"))],
      standpoint,
    );
    expect(people).toEqual([inCrm]);
  });

  it("suggests nobody who could not be looked up", async () => {
    const others = ["tricia@contoso.com", "noreply@fourthcoffee.com", "all@fourthcoffee.com"];
    const { people } = await suggestPeople(
      "x",
      [knowing("mailbox", ...others.map((address) => aPerson(address)))],
      standpoint,
    );
    expect(people).toEqual([]);
  });

  it("names the system that could not be searched, beside what the other one found", async () => {
    const broken: PersonSource = {
      system: "crm",
      search: () => Promise.reject(new AppError("throttled")),
    };
    const rene = aPerson("rene@adatum.com");
    expect(await suggestPeople("rene", [broken, knowing("mailbox", rene)], standpoint)).toEqual({
      people: [rene],
      failed: [{ system: "crm", code: "throttled" }],
    });
  });

  it("names the rep's mailbox, too, where that could not be searched", async () => {
    const broken: PersonSource = {
      system: "mailbox",
      search: () => Promise.reject(new AppError("offline")),
    };
    expect(await suggestPeople("rene", [knowing("crm"), broken], standpoint)).toEqual({
      people: [],
      failed: [{ system: "mailbox", code: "offline" }],
    });
  });

  it("suggests no more than a glance takes in", async () => {
    const many = Array.from({ length: 9 }, (_, nth) => aPerson(`rene${nth}@adatum.com`));
    const { people } = await suggestPeople("rene", [knowing("crm", ...many)], standpoint);
    expect(people).toEqual(many.slice(0, 8));
  });
});

describe("refusalOf", () => {
  it("is automatic for whoever a service writes for", () => {
    const relayed = aPerson("events@fourthcoffee.com", { displayName: "Pat Prospect via Events" });
    expect(refusalOf(relayed, standpoint)).toBe("automatic");
  });

  it.each([
    ["self", "blaine.carmack@contoso.com"],
    ["colleague", "tricia.potter@contoso.com"],
    ["automatic", "noreply@fourthcoffee.com"],
    ["list", "all@fourthcoffee.com"],
    [undefined, "yvonne.mckay@fourthcoffee.com"],
  ])("is %s for %s", (refusal, address) => {
    expect(refusalOf(aPerson(address), standpoint)).toBe(refusal);
  });
});
