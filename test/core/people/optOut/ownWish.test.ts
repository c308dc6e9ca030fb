import { createHash } from "node:crypto";

import { prospectHash } from "../../../../src/core/people/optOut/ownWish";
import { anAddress } from "../../../support/builders";

describe("prospectHash", () => {
  it("is found by whoever knows tenant and address, and is no opt-out's", () => {
    const expected = createHash("sha256").update("t:about:jane@example.com").digest("hex");
    expect(prospectHash("t", anAddress("jane@example.com"))).toBe(expected);
    expect(prospectHash("t", anAddress("jane+news@example.com"))).toBe(expected);
  });
});
