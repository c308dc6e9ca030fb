import { AppError } from "../../../src/core/errors";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { ColleagueContact, CompanyContacts } from "../../../src/core/lookUp/ports";
import {
  aColleague,
  aContact,
  aContactDay,
  aLookUp,
  aSource,
  anAddress,
  someFindings,
} from "../../support/builders";
import { today } from "../../support/days";

const lookUp = aLookUp();

function colleagueCalled(name: string) {
  return aColleague({ displayName: name, addresses: [anAddress(`${name}@contoso.com`)] });
}

function wrote(place: number): ColleagueContact {
  return aContact({ colleague: colleagueCalled(`c${place}`), days: [aContactDay({ day: today })] });
}

function owns(place: number): ColleagueContact {
  const mentions = [{ kind: "ownerOf", record: "account" }] as const;
  return aContact({ colleague: colleagueCalled(`o${place}`), days: [], mentions });
}

async function look(contacts: readonly ColleagueContact[], company: Partial<CompanyContacts> = {}) {
  const asked: string[] = [];
  const source: CompanyContacts = {
    findCompanyContacts: (prospect) => {
      asked.push(prospect.address);
      const days = [aContactDay({ day: today })];
      const known = { colleague: colleagueCalled("miriam"), peopleKnown: 1, days };
      return Promise.resolve({ contacts: [known], coverage: { isPartial: false } });
    },
    ...company,
  };
  const sources = {
    contacts: [aSource("crm", someFindings({ contacts }))],
    company: source,
  };
  const result = await findIntroducers(lookUp, sources, () => undefined);
  const report = result.reports.find((one) => one.asked === "company");
  return { asked, result, report };
}

describe("findIntroducers, on the prospect's company", () => {
  it("asks once where fewer than five know the prospect, those by duty not counted", async () => {
    const { asked, result, report } = await look([wrote(1), wrote(2), wrote(3), wrote(4), owns(1)]);
    expect(asked).toEqual([lookUp.prospect.address]);
    expect(result.company?.colleagues.map(({ colleague }) => colleague.displayName)).toEqual([
      "miriam",
    ]);
    expect(report?.status).toBe("answered");
  });

  it("asks nothing where five know the prospect", async () => {
    const { asked, result, report } = await look([1, 2, 3, 4, 5].map(wrote));
    expect([asked, result.company, report]).toEqual([[], undefined, undefined]);
  });

  it("tells a failure apart from nobody, and keeps the introducers", async () => {
    const failing = () => Promise.reject(new AppError("throttled"));
    const { result, report } = await look([wrote(1)], { findCompanyContacts: failing });
    expect(report).toEqual({ asked: "company", status: "failed", code: "throttled" });
    expect(result.introducers).toHaveLength(1);
  });

  it("adds owners as weak, behind whoever has been in touch, and raises nobody", async () => {
    const both = { ...wrote(1), mentions: owns(1).mentions ?? [] };
    const alone = await look([wrote(1)]);
    const { result } = await look([owns(2), both]);
    expect(
      result.introducers.map(({ colleague, strength }) => [colleague.displayName, strength]),
    ).toEqual([
      ["c1", alone.result.introducers[0]?.strength],
      ["o2", "weak"],
    ]);
  });
});
