import type { Person } from "../../../src/core/people/people";
import { pickProspect } from "../../../src/core/prospect/pickProspect";
import { anAddress, anOpenItem, anOrganization, aProspect, aRep } from "../../support/builders";

const occasion = { item: anOpenItem(), rep: aRep(), organization: anOrganization() };
const yvonne = aProspect();
const sam: Person = { address: anAddress("sam@fabrikam.com"), displayName: "Sam Doe" };
const info: Person = { address: anAddress("info@fabrikam.com"), displayName: "Fabrikam" };

describe("pickProspect", () => {
  it("offers whom the rep turned away from, and nobody twice", () => {
    const choice = {
      status: "found",
      prospect: yvonne,
      notices: [],
      offered: [sam, info],
    } as const;
    expect(pickProspect(choice, sam, occasion)).toMatchObject({
      status: "found",
      prospect: sam,
      isPicked: true,
      offered: [yvonne, info],
    });
  });

  it("changes nothing where the rep picks whom the item is about", () => {
    const choice = { status: "found", prospect: yvonne, notices: [], offered: [sam] } as const;
    expect(pickProspect(choice, { ...yvonne, displayName: "Y. McKay" }, occasion)).toBe(choice);
  });

  it("picks somebody where nobody was chosen", () => {
    const choice = { status: "notFound", reason: "colleague", offered: [sam] } as const;
    expect(pickProspect(choice, sam, occasion)).toMatchObject({ prospect: sam, offered: [] });
  });

  it("says of the person picked what the rep should know", () => {
    const choice = { status: "notFound", reason: "colleague", offered: [info] } as const;
    expect(pickProspect(choice, info, occasion).notices).toEqual([{ kind: "sharedMailbox" }]);
  });
});
