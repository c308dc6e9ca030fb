import { answerOfSystems, whyMissing } from "../../../src/core/colleagues/whyMissing";
import type { MissingReason, Told } from "../../../src/core/colleagues/whyMissing";
import { personMark } from "../../../src/core/lookUp/leftOut";
import {
  aColleague,
  aContactDay,
  anAddress,
  anIntroducer,
  anOrganization,
  someEvidence,
} from "../../support/builders";

function named(displayName: string, local: string) {
  return aColleague({ displayName, addresses: [anAddress(`${local}@contoso.com`)] });
}

const days = [aContactDay({ kind: "phoneCall", direction: "mutual" })];
const result = {
  introducers: [
    anIntroducer(),
    anIntroducer({
      id: "diego",
      colleague: named("Diego Siciliani", "diego"),
      evidence: someEvidence({ days }),
    }),
  ],
  further: [
    anIntroducer({ id: "eva", colleague: named("Eva Corets", "eva") }),
    anIntroducer({
      id: "lee",
      colleague: named("Lee Gu", "lee"),
      evidence: someEvidence({ days }),
    }),
  ],
  leftOut: [
    { marks: ["Isaiah Langer", "isaiah@contoso.com"].map(personMark), reason: "notShown" },
    { marks: ["Miriam Graham"].map(personMark), reason: "departed" },
  ],
} as const;

const ask = (text: string) => whyMissing(text, result, anOrganization());

describe("whyMissing", () => {
  it.each([
    ["Tricia Potter", "shown", "Tricia Potter"],
    ["potter", "shown", "Tricia Potter"],
    ["Eva Corets", "further", "Eva Corets"],
    ["Gu Lee", "furtherOnlyCalls", "Lee Gu"],
    ["lee+list@contoso.com", "furtherOnlyCalls", "Lee Gu"],
    ["Diego", "onlyCalls", "Diego Siciliani"],
    ["Dieg", "onlyCalls", "Diego Siciliani"],
    ["Miriam Graham", "departed", "Miriam Graham"],
    ["Isaiah Langer", "notShown", "Isaiah Langer"],
    ["LANGER, isaiah", "notShown", "LANGER, isaiah"],
    ["isaiah+x@contoso.com", "notShown", "isaiah+x@contoso.com"],
    ["patti@fabrikam.com", "outside", "patti@fabrikam.com"],
  ])("answers for %s: %s", (text, reason, name) => {
    expect(ask(text)).toEqual({ kind: "answer", reason, name });
  });

  it("does not guess between two", () => {
    const twice = { ...result, further: [...result.further, ...result.introducers] };
    expect(whyMissing("potter", twice, anOrganization())).toEqual({ kind: "several" });
  });

  it("asks the systems about an address of the organisation, and a name, that nobody named", () => {
    const [typed, address] = ["patti@contoso.com", "patti@contoso.com"];
    expect(ask(typed)).toEqual({ kind: "ask", typed, address });
    expect(ask("Isaiah")).toEqual({ kind: "ask", typed: "Isaiah" });
  });

  it.each(["Eva Potter", "iego", "..."])("takes %s for nobody in the list", (typed) => {
    expect(ask(typed)).toEqual({ kind: "ask", typed });
  });

  it("does without colleagues who were left out", () => {
    const { introducers, further } = result;
    const typed = "Miriam Graham";
    expect(whyMissing(typed, { introducers, further }, anOrganization())).toEqual({
      kind: "ask",
      typed,
    });
  });

  it("goes by the whole name where one fits, before names that begin so", () => {
    const names = ["Lee Gu Park", "Lee Park", "Lee Gu", "Lee Gunther"];
    const introducers = names.map((name) => anIntroducer({ colleague: named(name, "lee") }));
    expect(whyMissing("Lee Gu", { introducers, further: [] }, anOrganization())).toEqual({
      kind: "answer",
      reason: "shown",
      name: "Lee Gu",
    });
  });

  it("finds them by any of their addresses", () => {
    const addresses = ["lee.gu@contoso.com", "lg@contoso.com"].map(anAddress);
    const introducers = [anIntroducer({ colleague: aColleague({ addresses }) })];
    const answer = whyMissing("lg@contoso.com", { introducers, further: [] }, anOrganization());
    expect(answer).toMatchObject({ kind: "answer", reason: "shown" });
  });

  it.each([
    ["nothing but a mention", []],
    ["mail beside the calls", [...days, aContactDay()]],
  ])("does not speak of calls alone where there is %s", (_, known) => {
    const evidence = someEvidence({ days: known });
    const answer = whyMissing(
      "Tricia Potter",
      { introducers: [anIntroducer({ evidence })], further: [] },
      anOrganization(),
    );
    expect(answer).toMatchObject({ reason: "shown" });
  });

  it("has no answer to nothing", () => {
    expect(ask("  ")).toEqual({ kind: "nothingAsked" });
  });
});

describe("answerOfSystems", () => {
  const here = named("Patti Fernandez", "patti");
  const left = { ...named("Patti Fernandez", "patti.f"), hasLeft: true };
  const other = { ...named("Pat Turner", "pat"), hasLeft: true };

  it.each<[told: Told, reason: MissingReason, name: string]>([
    [{}, "noActivityUnsure", "Fernandez, Patti"],
    [{ users: [here] }, "noActivity", "Patti Fernandez"],
    [{ users: [left] }, "departed", "Patti Fernandez"],
    [{ users: [left, other] }, "departed", "Patti Fernandez"],
    [{ users: [other] }, "noActivityUnsure", "Fernandez, Patti"],
    [{ users: [] }, "noActivityUnsure", "Fernandez, Patti"],
    [{ users: "accessDenied" }, "noActivityNoRight", "Fernandez, Patti"],
    [{ users: "offline" }, "noActivityUnsure", "Fernandez, Patti"],
  ])("says of a name what the CRM's users say: %j", (told, reason, name) => {
    const answer = answerOfSystems({ typed: "Fernandez, Patti" }, told);
    expect(answer).toEqual({ kind: "answer", reason, name });
  });

  it("does not say of one of two namesakes that they have left", () => {
    const answer = answerOfSystems({ typed: "Patti Fernandez" }, { users: [left, here] });
    expect(answer).toEqual({ kind: "several" });
  });

  it.each<[told: Told, reason: MissingReason, name: string]>([
    [{ directory: "unknown" }, "unknown", "patti@contoso.com"],
    [{ directory: { ...here, hasLeft: true } }, "departed", "Patti Fernandez"],
    [{ directory: here }, "noActivity", "Patti Fernandez"],
    [{ directory: here, users: [{ ...here, hasLeft: true }] }, "departed", "Patti Fernandez"],
    [{ directory: "unknown", users: [{ ...here, hasLeft: true }] }, "departed", "Patti Fernandez"],
    [{ users: [left] }, "noActivityUnsure", "patti@contoso.com"],
    [{ users: "accessDenied" }, "noActivityNoRight", "patti@contoso.com"],
  ])("says of an address what directory and CRM say: %j", (told, reason, name) => {
    const typed = "patti@contoso.com";
    const answer = answerOfSystems({ typed, address: anAddress(typed) }, told);
    expect(answer).toEqual({ kind: "answer", reason, name });
  });
});
