import { introducerAtCompany } from "../../../src/core/lookUp/introducerAtCompany";
import type { CompanyColleague } from "../../../src/core/lookUp/lookUp";
import { composeRequestText } from "../../../src/core/request/requestText";
import { interfaceLanguages } from "../../../src/core/words/language";
import { companyColleague } from "../../support/graphPeople";
import { aRequest } from "../../support/requestBuilders";
import { requestWords } from "../../support/words";

const company = { companyName: "Fourth Coffee" };

function messageFor(
  part: Partial<CompanyColleague> = {},
  request: Parameters<typeof aRequest>[0] = {},
): string {
  const introducer = introducerAtCompany(companyColleague(part), company);
  return composeRequestText(aRequest({ introducer, ...request }), "We sell machines.").message;
}

describe("a request to somebody who knows another person at the company", () => {
  it("says whom they know there and whom the rep tries to reach, and claims no contact with them", () => {
    const message = messageFor();
    expect(message).toContain(
      "I see that you know Susan Halford at Fourth Coffee. I am trying to reach Yvonne McKay (yvonne.mckay@fourthcoffee.com), a colleague there.\n\nWe sell machines.\n\nCould you ask Susan Halford to introduce us, or put in a word?",
    );
    expect(message).not.toMatch(/you and Yvonne|check with Yvonne/);
  });

  it("names nobody where only a number is known", () => {
    const message = messageFor({ knows: [], peopleKnown: 3 });
    expect(message).toContain("I see that you are in touch with people at Fourth Coffee.");
    expect(message).not.toContain("Susan");
  });

  it("is in our own words, because the organisation's suppose an acquaintance", () => {
    const template = {
      subject: "",
      message: "As you know {prospect} well ...",
      fields: "named",
    } as const;
    expect(messageFor({}, { template })).not.toContain("As you know");
  });

  it.each(interfaceLanguages)("names all three in %s", (language) => {
    const message = messageFor({}, { words: requestWords(language) });
    for (const name of ["Susan Halford", "Fourth Coffee", "Yvonne McKay"]) {
      expect(message).toContain(name);
    }
  });
});
