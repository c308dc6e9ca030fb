import { withOptedOut } from "../../../src/core/people/organization";
import { anAddress, anOrganization } from "../../support/builders";

const [shy, reserved] = [anAddress("shy@contoso.com"), anAddress("reserved@contoso.com")];

describe("withOptedOut", () => {
  it("adds who opted out elsewhere to those of the settings", () => {
    const organization = anOrganization({
      optedOut: new Set([shy]),
      optedOutIds: new Set(["d-shy"]),
    });
    const more = { addresses: [reserved], directoryIds: ["d-reserved"], crmUserIds: ["u-1"] };
    expect(withOptedOut(organization, more)).toEqual({
      ...organization,
      optedOut: new Set([shy, reserved]),
      optedOutIds: new Set(["d-shy", "d-reserved", "u-1"]),
    });
  });

  it("does without ids where nobody gives any", () => {
    const organization = anOrganization({ optedOut: new Set() });
    const more = { addresses: [reserved], directoryIds: [] };
    expect(withOptedOut(organization, more)).toMatchObject({
      optedOut: new Set([reserved]),
      optedOutIds: new Set(),
    });
  });
});
