import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import {
  hangingIn,
  hasIntroducers,
  isContactMissing,
  lookUpOutcome,
  mayPass,
} from "../../../src/core/lookUp/lookUpOutcome";
import { aResult } from "../../support/paneBuilders";

const message: SourceReport = { asked: "message", status: "answered", found: 0 };
const crmAnswered: SourceReport = { asked: "crm", status: "answered", found: 0 };
const crmDenied: SourceReport = { asked: "crm", status: "failed", code: "accessDenied" };
const mailboxSignIn: SourceReport = { asked: "mailbox", status: "failed", code: "signInRequired" };
const mailboxAsking: SourceReport = { asked: "mailbox", status: "asking" };

function outcome(...reports: readonly SourceReport[]) {
  return lookUpOutcome(aResult({ introducers: [], reports }));
}

describe("lookUpOutcome", () => {
  it("is open while a source of contacts is being asked", () => {
    expect(outcome(crmAnswered, mailboxAsking).kind).toBe("asking");
  });

  it.each(["records", "profiles", "company"] as const)("does not wait for %s", (asked) => {
    expect(outcome(crmAnswered, { asked, status: "asking" }).kind).toBe("nobodyKnows");
  });

  it("has failed where every source has, though it is known who opted out", () => {
    const optOuts: SourceReport = { asked: "optOuts", status: "answered", found: 0 };
    expect(outcome(crmDenied, optOuts)).toEqual({ kind: "allFailed", code: "accessDenied" });
  });

  it("names the failure about which the rep can do something", () => {
    const consent = { ...mailboxSignIn, code: "consentRequired" } as const;
    expect(outcome(crmDenied, consent)).toEqual({ kind: "allFailed", code: "consentRequired" });
  });

  it("says nobody knows where nothing but the open message was asked", () => {
    expect(outcome(message)).toEqual({ kind: "nobodyKnows" });
  });

  it("says nobody knows only when everything was looked at", () => {
    expect(outcome(crmAnswered, message).kind).toBe("nobodyKnows");
    expect(outcome(crmAnswered, mailboxSignIn, message).kind).toBe("nobodyFoundYet");
  });

  it("does not say nobody knows where a source could count a part only", () => {
    const coverage = { isPartial: true };
    expect(outcome({ ...crmAnswered, coverage }, message).kind).toBe("nobodyFoundYet");
  });

  it("does not say nobody knows where a source does not look at such people", () => {
    const coverage = { isPartial: false, isOutOfScope: true };
    expect(outcome(crmAnswered, { ...crmAnswered, asked: "organization", coverage }).kind).toBe(
      "nobodyFoundYet",
    );
  });

  it("has failed when only the open message could be looked at", () => {
    expect(outcome(crmDenied, message)).toEqual({ kind: "allFailed", code: "accessDenied" });
  });

  it("waits for those who opted out", () => {
    expect(outcome(crmAnswered, { asked: "optOuts", status: "asking" }).kind).toBe("asking");
  });

  it("holds everybody back where it is not known who opted out", () => {
    const optOuts: SourceReport = { asked: "optOuts", status: "failed", code: "notConfigured" };
    const heldBack = { kind: "heldBack", code: "notConfigured" };
    expect(outcome(crmAnswered, message, optOuts)).toEqual(heldBack);
    expect(outcome(crmAnswered, mailboxSignIn, message, optOuts)).toEqual(heldBack);
    expect(outcome(mailboxSignIn, message, optOuts)).toMatchObject({ kind: "allFailed" });
  });

  it("puts first what the rep can do something about", () => {
    expect(outcome(crmDenied, mailboxSignIn)).toEqual({
      kind: "allFailed",
      code: "signInRequired",
    });
  });

  it("has found somebody even if a source failed", () => {
    expect(lookUpOutcome(aResult({ reports: [crmDenied, message] })).kind).toBe("found");
  });
});

describe("hangingIn", () => {
  it("names everything still being asked", () => {
    const reports: readonly SourceReport[] = [crmAnswered, mailboxAsking];
    expect(hangingIn(aResult({ reports }))).toEqual(["mailbox"]);
  });
});

describe("mayPass", () => {
  const missing = (missingBecause: "throttled" | "serviceUnavailable" | "accessDenied") =>
    ({ ...crmAnswered, coverage: { isPartial: true, missingBecause } }) as const;

  it.each([
    ["everything answered", [crmAnswered, message], false],
    ["a system asked to wait", [message, { ...crmDenied, code: "throttled" }], true],
    ["a system is down", [{ ...crmDenied, code: "serviceUnavailable" }], true],
    ["the rep may not see it", [crmDenied], false],
    ["a part was asked to wait", [missing("throttled")], true],
    ["a part is down", [message, missing("serviceUnavailable")], true],
    ["a part is closed to the rep", [missing("accessDenied")], false],
    ["it is still being asked", [mailboxAsking], false],
  ] as const)("judges whether waiting helps where %s", (_, reports, expected) => {
    expect(mayPass({ reports } as never)).toBe(expected);
  });
});

describe("isContactMissing", () => {
  const partial = { ...crmAnswered, coverage: { isPartial: true } };

  it.each([
    ["everything answered", [crmAnswered, message], false],
    ["a source failed", [crmAnswered, mailboxSignIn], true],
    ["a source was read in part", [partial, message], true],
    ["the open item failed", [{ ...mailboxSignIn, asked: "message" }], false],
    ["records failed", [{ ...mailboxSignIn, asked: "records" }], false],
    ["a source is being asked", [mailboxAsking], false],
  ] as const)("judges whether contact is missing where %s", (_, reports, expected) => {
    expect(isContactMissing(aResult({ reports: reports }))).toBe(expected);
  });
});

describe("hasIntroducers", () => {
  const { introducers: rows } = aResult();
  const nobody = aResult({ introducers: [], reports: [crmAnswered] });
  const asking = aResult({ introducers: [], reports: [mailboxAsking] });

  it.each([
    ["rows", { rows, result: nobody }, true],
    ["nothing yet", { rows: [] }, true],
    ["a source being asked", { rows: [], result: asking }, true],
    ["nobody", { rows: [], result: nobody }, false],
  ])("judges %s", (_, list, expected) => {
    expect(hasIntroducers(list)).toBe(expected);
  });
});
