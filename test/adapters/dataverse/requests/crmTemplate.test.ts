import fc from "fast-check";

import { toTemplate } from "../../../../src/adapters/dataverse/requests/crmTemplate";
import { anything, mutated } from "../../../support/jest/garbage";

describe("toTemplate", () => {
  const email = { subject: "Meet Yvonne", description: "<p>Hello,</p><p>could you help?</p>" };

  it("takes subject and words of an e-mail the CRM has filled in, without its markup", () => {
    expect(toTemplate(email)).toEqual({
      subject: "Meet Yvonne",
      message: "Hello,\n\ncould you help?",
      fields: "filled",
    });
  });

  it.each([
    { ...email, description: "<p>Hello {!Contact:First Name;there}</p>" },
    { ...email, subject: "{!lead:fullname;}" },
    { ...email, description: "Hello {introducer}" },
    { ...email, description: "<p> </p>" },
    { ...email, description: "x".repeat(3_001) },
    { subject: "Meet Yvonne" },
    undefined,
  ])("leaves it to our own words where a field is left over or nothing is in it: %#", (answer) => {
    expect(toTemplate(answer)).toBeUndefined();
  });

  it("makes words of any answer, or none", () => {
    fc.assert(
      fc.property(fc.oneof(mutated(email), anything), (answer) => {
        expect(toTemplate(answer)?.message).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
