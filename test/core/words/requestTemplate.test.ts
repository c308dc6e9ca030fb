import fc from "fast-check";

import { unknownField } from "../../../src/core/words/requestTemplate";
import type { RequestTemplate } from "../../../src/core/words/requestTemplate";
import { composeRequestText } from "../../../src/core/request/requestText";
import { aProspect } from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";

function compose(part: Partial<RequestTemplate>, reason = "", displayName = "Yvonne McKay") {
  const template: RequestTemplate = { subject: "", message: "Hi", fields: "named", ...part };
  return composeRequestText(aRequest({ template, prospect: aProspect({ displayName }) }), {
    reason,
  });
}

describe("unknownField", () => {
  it.each([
    ["Hi {introducer}, {prospect} ({prospectAddress}) {rep} {reason} {acquaintance}", undefined],
    ["Hi {colleague}", "colleague"],
    ["{constructor}", "constructor"],
    ["no field { prospect } here", undefined],
  ])("finds in %j %s", (text, field) => {
    expect(unknownField(text)).toBe(field);
  });
});

describe("composeRequestText, with the organisation's own words", () => {
  it("fills in the fields", () => {
    const message = "Hi {introducer},\n\nI'd like to meet {prospect}.\n{reason}\n\n{rep}";
    expect(compose({ message }, "We sell machines.").message).toBe(
      "Hi Tricia Potter,\n\nI'd like to meet Yvonne McKay.\nWe sell machines.\n\nBlaine Carmack",
    );
  });

  it("puts a reason without a field after the first paragraph", () => {
    expect(compose({ message: "Hi,\n\nplease?" }, "We sell.").message).toBe(
      "Hi,\n\nWe sell.\n\nplease?",
    );
  });

  it("leaves no empty paragraph where there is no reason", () => {
    expect(compose({ message: "Hi,\n\n{reason}\n\nplease?" }).message).toBe("Hi,\n\nplease?");
  });

  it.each([
    ["", "– Introduction to Yvonne McKay"],
    ["Meet {prospect}", "follow up – Meet Yvonne McKay"],
    ["A favour", "RE: New store opened this year - follow up – A favour – Yvonne McKay"],
  ])(
    "names the prospect and the original subject, whatever the template's: %j",
    (subject, start) => {
      expect(compose({ subject }).subject).toContain(start);
    },
  );

  it("fills in each field once, whatever stands in a value", () => {
    const value = fc.constantFrom("{rep}", "$&", "{reason}", "{prospect}", "$1", "${x}");
    fc.assert(
      fc.property(value, value, (name, reason) => {
        const { message } = compose({ message: "A {prospect} B {reason} C" }, reason, name);
        expect(message).toBe(`A ${name} B ${reason} C`);
      }),
    );
  });

  it("leaves what looks like a field in filled-in words as it is", () => {
    expect(compose({ message: "Hi {introducer}", fields: "filled" }).message).toBe(
      "Hi {introducer}",
    );
  });
});
