import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import type { ColleagueProfiles, ContactSource } from "../../../src/core/lookUp/ports";
import { aColleague, aContact, aContactDay, aLookUp, anAddress } from "../../support/builders";
import { someFindings } from "../../support/builders";

function contact(name: string, times = 1) {
  const addresses = [anAddress(`${name.toLowerCase()}@contoso.com`)];
  const colleague = aColleague({ displayName: name, addresses });
  return aContact({ colleague, days: [aContactDay({ times })] });
}

/** Tells one answer, then gives another. */
function twice(first: readonly string[], last: readonly string[], times = 1): ContactSource {
  return {
    name: "crm",
    async findContacts(_prospect, tell) {
      tell?.(someFindings({ contacts: first.map((name) => contact(name)) }));
      await new Promise((resolve) => setTimeout(resolve, 1));
      return someFindings({ contacts: last.map((name) => contact(name, times)) });
    },
  };
}

/** Knows a title for everybody, and notes who was asked about. */
function aDirectory() {
  const asked: string[][] = [];
  const profiles: ColleagueProfiles = {
    readProfiles(colleagues) {
      asked.push(colleagues.map(({ displayName }) => displayName));
      return Promise.resolve(colleagues.map(() => ({ jobTitle: "Manager" })));
    },
  };
  return { asked, profiles };
}

const namesOf = ({ introducers }: LookUpResult) =>
  introducers.map(({ colleague }) => colleague.displayName);

describe("findIntroducers, told an answer before the last one", () => {
  it("shows it while the source is still being asked", async () => {
    const progress: LookUpResult[] = [];
    const sources = { contacts: [twice(["Tricia"], ["Tricia", "Cora"])] };
    await findIntroducers(aLookUp(), sources, (answer) => progress.push(answer));
    const early = progress.find((answer) => answer.introducers.length > 0);
    expect(early && namesOf(early)).toEqual(["Tricia"]);
    expect(early?.reports).toEqual([{ asked: "crm", status: "asking" }]);
  });

  it("replaces it, and adds nothing to it", async () => {
    const sources = { contacts: [twice(["Tricia", "Rene"], ["Tricia"], 3)] };
    const result = await findIntroducers(aLookUp(), sources, () => undefined);
    expect(namesOf(result)).toEqual(["Tricia"]);
    expect(result.introducers[0]?.evidence.counts.email.toProspect).toBe(3);
  });

  it("asks for the details of each introducer once, and at once", async () => {
    const { asked, profiles } = aDirectory();
    const sources = { contacts: [twice(["Tricia"], ["Cora", "Tricia"])], profiles };
    const result = await findIntroducers(aLookUp(), sources, () => undefined);
    expect(asked).toEqual([["Tricia"], ["Cora"]]);
    expect(result.introducers.map(({ profile }) => profile?.jobTitle)).toEqual([
      "Manager",
      "Manager",
    ]);
  });

  it("fails as it would have without the early answer", async () => {
    const source: ContactSource = {
      name: "crm",
      findContacts(_prospect, tell) {
        tell?.(someFindings({ contacts: [contact("Tricia")] }));
        return Promise.reject(new Error("broken"));
      },
    };
    const result = await findIntroducers(aLookUp(), { contacts: [source] }, () => undefined);
    expect(result.reports).toEqual([{ asked: "crm", status: "failed", code: "unexpected" }]);
  });
});
