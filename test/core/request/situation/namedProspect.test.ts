import { namedProspect } from "../../../../src/core/request/situation/namedProspect";
import { aProspect, aRecord } from "../../../support/builders";
import { aRequest } from "../../../support/requestBuilders";
import { items } from "../../../support/requestSituations";

const about = { item: items.fromElse };

describe("namedProspect", () => {
  it("tells by the address who that is where nothing else does", () => {
    expect(namedProspect(aRequest(about))).toEqual({
      name: "Yvonne McKay",
      address: "yvonne.mckay@fourthcoffee.com",
    });
  });

  it("takes title and company from the first record that knows either", () => {
    const records = [aRecord(), aRecord({ id: "lead-2", jobTitle: "Buyer" })];
    expect(namedProspect(aRequest({ ...about, records })).jobTitle).toBe("Buyer");
  });

  it("needs no address beside a company, the prospect's own message, or the address itself", () => {
    const nameless = aProspect({ displayName: "" });
    const requests = [
      aRequest({ ...about, records: [aRecord({ companyName: "Fourth Coffee" })] }),
      aRequest({ item: items.fromProspect }),
      aRequest({ ...about, prospect: nameless }),
    ];
    expect(requests.map((request) => namedProspect(request).address)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
