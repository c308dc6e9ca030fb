/** @jest-environment node */
import { findIntroducers } from "../../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../../src/core/lookUp/lookUp";
import { createProspectRecords } from "../../../../src/adapters/dataverse/records/prospectRecords";
import { aLookUp, aProspect, anAddress } from "../../../support/builders";
import { contactsIn, now, relationsIn, withLocalCrm } from "../localCrm";
import type { LocalCrm } from "../localCrm";
import { addressOf, prospectWriter } from "./prospects";

// strong: mail both ways on eight days of the last two weeks. medium: on three days, three weeks ago.
// weak: one mail, seven months ago. "insights 5": a row of Dynamics, last contact five days ago; "contacted 5": among
// the most contacted of relationship analytics, the same.
// "company strong": the same with another contact of the company.
// Expected: who is listed, in order, and behind the bar who knows somebody else at the company.

const prospects: readonly (readonly [facts: string, expected: string])[] = [
  ["", ""],
  ["Ann strong", "Ann strong"],
  ["Ann medium", "Ann medium"],
  ["Ann weak", "Ann weak"],
  ["Ann weak, Ben strong, Cem medium", "Ben strong, Cem medium, Ann weak"],
  ["Ann insights 5", "Ann medium"],
  ["Ann insights 31", "Ann weak"],
  ["Ann insights 5, Ben insights 3", "Ben medium, Ann medium"],
  ["Ann insights 90, Ben insights 40", "Ben weak, Ann weak"],
  ["Ann insights 2, Ben strong", "Ben strong, Ann medium"],
  // A row adds a band to what is counted, and takes none away.
  ["Ann weak, Ann insights 5", "Ann medium"],
  ["Ann strong, Ann insights 200", "Ann strong"],
  ["Ann medium, Ben insights 1", "Ann medium, Ben medium"],
  ["Ann contacted 5", "Ann medium"],
  ["Ann contacted 31, Ben strong", "Ben strong, Ann weak"],
  ["Ann insights 40, Ann contacted 4, Ben weak", "Ann medium, Ben weak"],
  // A duty adds a person as weak and raises nobody.
  ["Ann owner", "Ann weak"],
  ["Ann connected Friend", "Ann weak"],
  ["Ann opportunity", "Ann weak"],
  ["Ann team", "Ann weak"],
  ["Ann owner, Ann connected Friend, Ann opportunity, Ann team", "Ann weak"],
  ["Ann owner, Ann weak", "Ann weak"],
  ["Ann owner, Ben weak", "Ben weak, Ann weak"],
  ["Ann owner, Ben insights 60", "Ben weak, Ann weak"],
  ["Ann owner, Ben insights 6, Cem strong", "Cem strong, Ben medium, Ann weak"],
  // The company, where few know the prospect.
  ["Ann company strong", "| Ann strong"],
  ["Ann company weak, Ben company medium", "| Ben medium, Ann weak"],
  ["Ann strong, Ben company strong", "Ann strong | Ben strong"],
  ["Ann strong, Ann company strong", "Ann strong"],
  // Whoever is only there by duty may know somebody at the company, and does not count among the five.
  ["Ann owner, Ann company strong", "Ann weak | Ann strong"],
  [
    "Ann strong, Ben strong, Cem medium, Dee weak, Eva owner, Fay company strong",
    "Ann strong, Ben strong, Cem medium, Dee weak, Eva weak | Fay strong",
  ],
  [
    "Ann strong, Ben strong, Cem medium, Dee weak, Eva insights 5, Fay company strong",
    "Ann strong, Ben strong, Cem medium, Eva medium, Dee weak",
  ],
  [
    "Ann strong, Ben strong, Cem medium, Dee weak, Eva weak, Fay company strong",
    "Ann strong, Ben strong, Cem medium, Dee weak, Eva weak",
  ],
];

function lineOf({ introducers, company }: LookUpResult): string {
  const given = (name: string) => name.split(" ")[0] ?? "";
  const listed = introducers.map(
    ({ colleague, strength }) => `${given(colleague.displayName)} ${strength}`,
  );
  const there = (company?.colleagues ?? []).map(
    ({ colleague, bestStrength }) => `${given(colleague.displayName)} ${bestStrength}`,
  );
  return [listed.join(", "), ...(there.length > 0 ? [`| ${there.join(", ")}`] : [])]
    .filter((part) => part !== "")
    .join(" ");
}

function sourcesOf(crm: LocalCrm) {
  const relations = relationsIn(crm);
  // The pane asks once how far rights reach; when, depends on the machine.
  const readReach = () => Promise.resolve(undefined);
  const { findHints } = relations;
  return {
    contacts: [contactsIn(crm, { findHints, readReach }), relations.insights],
    company: relations.company,
    records: createProspectRecords({ reader: crm.client, origin: "https://crm.example" }),
  };
}

async function look(crm: LocalCrm, place: number): Promise<LookUpResult> {
  const prospect = aProspect({ address: anAddress(addressOf(place)) });
  return findIntroducers(aLookUp({ prospect, now }), sourcesOf(crm.nextLookUp()), () => undefined);
}

type Options = Parameters<typeof withLocalCrm>[2];

function withProspects<T>(
  all: readonly string[],
  use: (crm: LocalCrm) => Promise<T>,
  options?: Options,
): Promise<T> {
  return withLocalCrm(
    (write, crm) => {
      all.forEach(prospectWriter({ write, crm }));
    },
    use,
    options,
  );
}

describe("more than thirty prospects", () => {
  it("are known by whom a person with paper would say", async () => {
    expect(prospects).toHaveLength(33);
    const lines = await withProspects(
      prospects.map(([facts]) => facts),
      async (crm) => {
        const results: string[] = [];
        for (const place of prospects.keys()) results.push(lineOf(await look(crm, place)));
        return results;
      },
    );
    const told = prospects.map(([facts], place) => `${facts} => ${lines[place] ?? ""}`);
    expect(told).toEqual(prospects.map(([facts, expected]) => `${facts} => ${expected}`));
  });
});

/** Each thing that can be taken from a rep, and what is left of a prospect who has all of them. */
const everything =
  "Ann strong, Ben insights 5, Cem owner, Dee connected Friend, Eva opportunity, Fay company strong";

const withheld = {
  insights: ["prvReadmsdyn_wkwcolleaguesforcontact"],
  connections: ["prvReadConnection"],
  opportunities: ["prvReadOpportunity"],
  accounts: ["prvReadAccount"],
} as const;

type Taken = keyof typeof withheld;

const lost: Readonly<Record<Taken, RegExp>> = {
  insights: /Ben/,
  connections: /Dee/,
  opportunities: /Eva/,
  accounts: /Cem/,
};

const all = Object.keys(withheld) as readonly Taken[];
const pairs = all.flatMap((one, place) => all.slice(place).map((other) => [one, other] as const));

describe("a prospect about whom the CRM knows everything", () => {
  it.each(pairs)("is looked up without %s and %s", async (one, other) => {
    const withheldPrivileges = new Set([...withheld[one], ...withheld[other]]);
    const line = await withProspects([everything], async (crm) => lineOf(await look(crm, 0)), {
      withheldPrivileges,
    });
    for (const taken of all) {
      const isGone = taken === one || taken === other;
      expect([taken, lost[taken].test(line)]).toEqual([taken, !isGone]);
    }
    expect(line).toContain("Ann strong");
    // Which account the contact belongs to, the contact says.
    expect(line).toContain("| Fay strong");
  });

  it("costs as many requests whatever there is, and one more where few know the prospect", async () => {
    const requests = (facts: string) =>
      withProspects([facts], async (crm) => {
        await look(crm, 0);
        return crm.traffic.length;
      });
    const few = await requests(everything);
    expect(await requests("")).toBe(few);
    const five = "Ann strong, Ben strong, Cem medium, Dee weak, Eva weak, Fay company strong";
    expect(await requests(five)).toBe(few - 1);
  });
});
