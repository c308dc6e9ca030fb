import { answerOfDirectory, whyMissing } from "../../../src/core/colleagues/whyMissing";
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
  introducers: [anIntroducer()],
  further: [
    anIntroducer({ id: "eva", colleague: named("Eva Corets", "eva") }),
    anIntroducer({
      id: "lee",
      colleague: named("Lee Gu", "lee"),
      evidence: someEvidence({ days }),
    }),
  ],
  leftOut: [
    { ...named("Isaiah Langer", "isaiah"), reason: "notShown" },
    { ...named("Miriam Graham", "miriam"), reason: "departed" },
    { ...named("Miriam Berger", "mberger"), reason: "notShown" },
  ],
} as const;

const ask = (text: string) => whyMissing(text, result, anOrganization());

describe("whyMissing", () => {
  it.each([
    ["Tricia Potter", "shown", "Tricia Potter"],
    ["potter", "shown", "Tricia Potter"],
    ["Eva Corets", "further", "Eva Corets"],
    ["Gu Lee", "onlyCalls", "Lee Gu"],
    ["lee+list@contoso.com", "onlyCalls", "Lee Gu"],
    ["Miriam Graham", "departed", "Miriam Graham"],
    ["Isaiah Langer", "notShown", "Isaiah Langer"],
    ["Patti Fernandez", "noActivity", "Patti Fernandez"],
    ["patti@fabrikam.com", "outside", "patti@fabrikam.com"],
  ])("answers for %s: %s", (text, reason, name) => {
    expect(ask(text)).toEqual({ kind: "answer", reason, name });
  });

  it("does not guess between two", () => {
    expect(ask("miriam")).toEqual({ kind: "several" });
  });

  it("asks the directory about an address of the organisation that nobody named", () => {
    expect(ask("patti@contoso.com")).toEqual({
      kind: "askDirectory",
      address: "patti@contoso.com",
    });
  });

  it("has no answer to nothing", () => {
    expect(ask("  ")).toEqual({ kind: "nothingAsked" });
  });
});

describe("answerOfDirectory", () => {
  const address = anAddress("patti@contoso.com");
  it.each([
    ["unknown", "unknown", "patti@contoso.com"],
    [{ ...named("Patti", "patti"), hasLeft: true }, "departed", "Patti"],
    [named("Patti", "patti"), "noActivity", "Patti"],
    [undefined, "noActivity", "patti@contoso.com"],
  ] as const)("says what the directory says: %j", (told, reason, name) => {
    expect(answerOfDirectory(address, told)).toEqual({ kind: "answer", reason, name });
  });
});
