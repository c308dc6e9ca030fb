import { companyLevelOf } from "../../../src/core/lookUp/companyLevel";
import type { Introducer, LookUp } from "../../../src/core/lookUp/lookUp";
import type { CompanyContact, FoundCompany, SourceFindings } from "../../../src/core/lookUp/ports";
import {
  aColleague,
  aContactDay,
  aLookUp,
  anAddress,
  anIntroducer,
  anOrganization,
  noEvidence,
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
  { lookUp = aLookUp(), found }: { readonly lookUp?: LookUp; readonly found?: FoundCompany } = {},
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
    found,
  });
}

/** As the CRM tells it: with the people, each known by so many mails, the last of them `age` days ago. */
function knowsPeople(name: string, people: readonly (readonly [string, number, number])[]) {
  const known = people.map(([displayName, mails, age]) => ({
    displayName,
    days: Array.from({ length: mails }, (_, place) => [
      aContactDay({ day: today - age - place, direction: "toProspect" }),
      aContactDay({ day: today - age - place, direction: "fromProspect" }),
    ]).flat(),
  }));
  return { ...knows(name, people.length), days: known.flatMap(({ days }) => days), people: known };
}

function foundIn(contacts: readonly CompanyContact[]): FoundCompany {
  return { contacts, coverage: { isPartial: false }, companyName: "Fourth Coffee Inc." };
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
    expect(
      levelOf([knows("Ana"), own], [], { lookUp: aLookUp({ organization }) })?.colleagues,
    ).toEqual([]);
  });

  it("names whom they know there, best first, with the strength to each", () => {
    const found = foundIn([
      knowsPeople("Ana", [
        ["Seldom Met", 1, 300],
        ["Often Met", 30, 2],
      ]),
      knowsPeople("Ben", [["Susan Halford", 6, 20]]),
    ]);
    const level = levelOf(undefined, [], { found });
    expect(
      level?.colleagues.map(({ colleague, knows: there, bestStrength }) => [
        colleague.displayName,
        bestStrength,
        there,
      ]),
    ).toEqual([
      [
        "Ana",
        "strong",
        [
          { displayName: "Often Met", strength: "strong" },
          { displayName: "Seldom Met", strength: "weak" },
        ],
      ],
      ["Ben", "medium", [{ displayName: "Susan Halford", strength: "medium" }]],
    ]);
  });

  it("is one entry for who is known by the CRM and by the organisation's mail", () => {
    const found = foundIn([knowsPeople("Ana", [["Susan Halford", 6, 20]])]);
    const level = levelOf([knows("Ana", 4), knows("Ben")], [], { found });
    expect(
      level?.colleagues.map(({ colleague, knows: there, peopleKnown }) => [
        colleague.displayName,
        there.map(({ displayName }) => displayName),
        peopleKnown,
      ]),
    ).toEqual([
      ["Ana", ["Susan Halford"], 4],
      ["Ben", [], 1],
    ]);
  });

  it("keeps who is an introducer by the record's word alone", () => {
    const { colleague } = knows("Ana");
    const mentions = [{ kind: "ownerOf", record: "account" }] as const;
    const owner = anIntroducer({ colleague, evidence: { ...noEvidence(), mentions } });
    expect(levelOf([knows("Ana")], [owner])?.colleagues).toHaveLength(1);
  });

  it("is nobody's business where five know the prospect", () => {
    const five = Array.from({ length: 5 }, (_, place) =>
      anIntroducer({
        id: String(place),
        colleague: aColleague({ addresses: [anAddress(`c${place}@contoso.com`)] }),
      }),
    );
    expect(levelOf([knows("Ana")], five.slice(1))?.colleagues).toHaveLength(1);
    expect(levelOf([knows("Ana")], five)).toBeUndefined();
  });
});
