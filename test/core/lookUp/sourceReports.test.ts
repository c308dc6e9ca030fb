import type { AskedSources } from "../../../src/core/lookUp/sourceReports";
import { reportsOf } from "../../../src/core/lookUp/sourceReports";
import type { SourceFindings } from "../../../src/core/lookUp/ports";
import type { SourceName } from "../../../src/core/evidence/sourceName";
import {
  aContactDay,
  aRecord,
  anIntroducer,
  someEvidence,
  someFindings,
} from "../../support/builders";

const whole = { isPartial: false } as const;
const partial = { isPartial: true, missingBecause: "throttled" } as const;
const failed = { status: "failed", code: "accessDenied" } as const;

function answered<Value>(value: Value) {
  return { status: "answered", value } as const;
}

function contactsOf(parts: Partial<Record<SourceName, SourceFindings>>): AskedSources["contacts"] {
  return new Map(
    Object.entries(parts).map(([name, findings]) => [name as SourceName, answered(findings)]),
  );
}

const nobody: AskedSources = { contacts: new Map() };

describe("reportsOf", () => {
  it("counts for each source those who may be offered, not all whom it found", () => {
    const contacts = contactsOf({ crm: someFindings(), mailbox: someFindings() });
    const ranked = [
      anIntroducer({ evidence: someEvidence({ sources: ["crm"] }) }),
      anIntroducer({ evidence: someEvidence({ sources: ["crm", "mailbox"] }) }),
    ];
    expect(reportsOf({ contacts }, ranked)).toEqual([
      { asked: "crm", status: "answered", found: 2, coverage: whole },
      { asked: "mailbox", status: "answered", found: 1, coverage: whole },
    ]);
  });

  it("has all that is asked, in order, while it is being asked or has failed", () => {
    const asking = { status: "asking" } as const;
    const reports = reportsOf(
      {
        contacts: new Map<SourceName, typeof asking | typeof failed>([
          ["crm", asking],
          ["mailbox", failed],
        ]),
        ...{ records: failed, company: asking, profiles: failed, optOuts: asking },
      },
      [],
    );
    expect(reports).toEqual([
      { asked: "crm", status: "asking" },
      { asked: "mailbox", status: "failed", code: "accessDenied" },
      { asked: "records", status: "failed", code: "accessDenied" },
      { asked: "company", status: "asking" },
      { asked: "profiles", status: "failed", code: "accessDenied" },
      { asked: "optOuts", status: "asking" },
    ]);
  });

  it("says what was looked at of records only where it was not all", () => {
    const records = (coverage: typeof whole | typeof partial) =>
      reportsOf(
        { ...nobody, records: answered({ records: [aRecord(), aRecord()], coverage }) },
        [],
      );
    expect(records(whole)).toEqual([{ asked: "records", status: "answered", found: 2 }]);
    expect(records(partial)).toMatchObject([{ found: 2, coverage: partial }]);
  });

  it("does not say how many are known at the company", () => {
    const company = answered({ contacts: [{} as never, {} as never], coverage: whole });
    expect(reportsOf({ ...nobody, company }, [])).toEqual([
      { asked: "company", status: "answered", found: 0, coverage: whole },
    ]);
  });

  it("counts profiles", () => {
    const profiles = answered(new Map([["tricia", {}]]));
    expect(reportsOf({ ...nobody, profiles }, [])).toEqual([
      { asked: "profiles", status: "answered", found: 1 },
    ]);
  });

  it("says of those who opted out only that some could not be read", () => {
    const optOuts = (part: object) => answered({ ids: new Set(), ...part }) as never;
    expect(reportsOf({ ...nobody, optOuts: optOuts({}) }, [])).toEqual([]);
    const missingBecause = "accessDenied";
    expect(reportsOf({ ...nobody, optOuts: optOuts({ missingBecause }) }, [])).toEqual([
      {
        asked: "optOuts",
        status: "answered",
        found: 0,
        coverage: { isPartial: true, missingBecause },
      },
    ]);
  });
});

describe("reportsOf, of how much the CRM holds", () => {
  const sent = (times: number, day: number) => aContactDay({ times, day });
  const received = (times: number, day: number) => ({
    ...sent(times, day),
    direction: "fromProspect" as const,
  });
  const crm = (part: Partial<SourceFindings> = {}) =>
    someFindings({ ownTracked: [sent(1, 100), received(1, 100)], ...part });
  const mailbox = (part: Partial<SourceFindings> = {}) =>
    someFindings({ ownDays: [sent(5, 100), received(5, 100)], ...part });

  function holdsOf(parts: Partial<Record<SourceName, SourceFindings>>) {
    const [report] = reportsOf({ contacts: contactsOf(parts) }, []);
    return report?.status === "answered" ? report.coverage?.holds : "no report";
  }

  it("compares it with the rep's mailbox", () => {
    expect(holdsOf({ crm: crm(), mailbox: mailbox() })).toEqual({ oneIn: 5 });
  });

  it("looks at no day that the CRM was not asked about", () => {
    const coverage = { isPartial: false, sinceDay: 101 };
    expect(holdsOf({ crm: crm({ coverage }), mailbox: mailbox() })).toBeUndefined();
  });

  it("looks at no day before those that were read of a part of the mailbox", () => {
    const ownTracked = [sent(9, 50), received(9, 50), sent(1, 100), received(1, 100)];
    const isPartial = { coverage: partial };
    expect(holdsOf({ crm: crm({ ownTracked }), mailbox: mailbox(isPartial) })).toEqual({
      oneIn: 5,
    });
    expect(holdsOf({ crm: crm({ ownTracked }), mailbox: mailbox() })).toBeUndefined();
  });

  it("says nothing where one of the two does not see the rep's own", () => {
    expect(holdsOf({ crm: someFindings(), mailbox: mailbox() })).toBeUndefined();
    expect(holdsOf({ crm: crm(), mailbox: someFindings() })).toBeUndefined();
    expect(holdsOf({ crm: crm() })).toBeUndefined();
  });
});
