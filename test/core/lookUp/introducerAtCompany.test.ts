import { introducerAtCompany } from "../../../src/core/lookUp/company/introducerAtCompany";
import { companyColleague } from "../../support/graphPeople";

const company = { companyName: "Fourth Coffee" };

describe("introducerAtCompany", () => {
  it("keeps what is known of the colleague, and whom they know best there", () => {
    const profile = { jobTitle: "Buyer" };
    expect(introducerAtCompany(companyColleague({ profile }), company)).toMatchObject({
      profile,
      atCompany: { companyName: "Fourth Coffee", person: "Susan Halford" },
    });
  });

  it("claims no profile, and names nobody, where neither is known", () => {
    const introducer = introducerAtCompany(companyColleague({ knows: [] }), company);
    expect(introducer).not.toHaveProperty("profile");
    expect(introducer.atCompany).not.toHaveProperty("person");
  });
});
