import { companyLevelOf } from "../../../src/core/lookUp/companyLevel";
import type { Introducer } from "../../../src/core/lookUp/lookUp";
import type { CompanyContact, SourceFindings } from "../../../src/core/lookUp/ports";
import {
  aColleague,
  aContactDay,
  aLookUp,
  anAddress,
  anIntroducer,
  anOrganization,
} from "../../support/builders";
import { today } from "../../support/days";

function knows(name: string, peopleKnown = 1, age = 3): CompanyContact {
  const address = anAddress(`${name.toLowerCase()}@contoso.com`);
  const colleague = aColleague({ displayName: name, addresses: [address] });
  return { colleague, peopleKnown, days: [aContactDay({ day: today - age })] };
}

function levelOf(
  company: readonly CompanyContact[] | undefined,
  ranked: readonly Introducer[] = [],
  lookUp = aLookUp(),
) {
  const findings: SourceFindings = {
    contacts: [],
    coverage: { isPartial: false },
    ...(company !== undefined && { company }),
  };
  const records = [
    { kind: "lead", id: "", displayName: "", isOpen: true, url: "" },
    {
      kind: "contact",
      id: "",
      displayName: "",
      isOpen: true,
      url: "",
      companyName: "Fourth Coffee",
    },
  ] as const;
  return companyLevelOf(lookUp, {
    answers: [{ source: "organization", findings }],
    ranked,
    records,
  });
}

describe("companyLevelOf", () => {
  it("is unknown while no source could tell, and empty where nobody is known there", () => {
    expect(levelOf(undefined)).toBeUndefined();
    expect(levelOf([])).toEqual({ companyName: "Fourth Coffee", colleagues: [] });
  });

  it("names at most six, best first, with how many people they know there", () => {
    const names = ["Ana", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus"];
    const level = levelOf(names.map((name, place) => knows(name, place + 1, 60 - place)));
    expect(level?.colleagues.map(({ colleague }) => colleague.displayName)).toEqual(
      names.toReversed().slice(0, 6),
    );
    expect(level?.colleagues[0]).toMatchObject({ knows: [], peopleKnown: 7 });
  });

  it("leaves out who knows the prospect, by address or by account", () => {
    const directoryId = "0f5a3a52-8d1e-4a57-9d0a-3c1f7a9e0001";
    const ana = knows("Ana");
    const moved = { ...knows("Ben"), colleague: { ...knows("Ben").colleague, directoryId } };
    const ranked = [
      anIntroducer({ colleague: ana.colleague }),
      anIntroducer({ colleague: aColleague({ directoryId }) }),
    ];
    expect(levelOf([ana, moved], ranked)?.colleagues).toEqual([]);
  });

  it("leaves out who opted out, and the rep", () => {
    const rep = aLookUp().rep.addresses[0] ?? anAddress();
    const own: CompanyContact = { ...knows("Blaine"), colleague: aColleague({ addresses: [rep] }) };
    const organization = anOrganization({ optedOut: new Set([anAddress("ana@contoso.com")]) });
    expect(levelOf([knows("Ana"), own], [], aLookUp({ organization }))?.colleagues).toEqual([]);
  });
});
