import { askSentence, easyNoSentence } from "../../../../src/core/request/situation/askSentence";
import { aRequest } from "../../../support/requestBuilders";
import {
  bothWays,
  items,
  known,
  onThisMessage,
  triciaThroughCompany,
  triciaWith,
} from "../../../support/requestSituations";

const friend = aRequest({ introducer: triciaWith(known(bothWays(3))) });
const onlyHere = aRequest({
  item: items.fromProspectToTeam,
  introducer: triciaWith(known([], ["message"], onThisMessage)),
});
const throughCompany = aRequest({ introducer: triciaThroughCompany("Susan Halford") });

describe("askSentence", () => {
  it("asks for an introduction, and first whether the colleague can give one where that is open", () => {
    expect(askSentence(friend, "introduce")).toBe("Would you be comfortable introducing us?");
    expect(askSentence(onlyHere, "introduce")).toContain("well enough to introduce us?");
    expect(askSentence(throughCompany, "introduce")).toBe(
      "Would Susan be the right person to ask?",
    );
  });

  it("asks everybody alike for their view", () => {
    for (const request of [friend, onlyHere, throughCompany])
      expect(askSentence(request, "advise")).toBe("What should I know before I talk to Yvonne?");
  });
});

describe("easyNoSentence", () => {
  it("sends nobody to the prospect who only knows others at the company", () => {
    expect(easyNoSentence(friend, "introduce")).toContain("please check with Yvonne first");
    expect(easyNoSentence(throughCompany, "introduce")).toBe("If not, no problem at all.");
    for (const request of [friend, throughCompany])
      expect(easyNoSentence(request, "advise")).toBe("A line or two is plenty.");
  });
});
