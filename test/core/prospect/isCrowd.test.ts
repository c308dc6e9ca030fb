import { isCrowd } from "../../../src/core/prospect/isCrowd";
import type { ProspectChoice } from "../../../src/core/prospect/chooseProspect";
import { anAddress, anOpenItem, aProspect } from "../../support/builders";

const others = ["ana", "jim", "pat"].map((name) =>
  aProspect({ address: anAddress(`${name}@fourthcoffee.com`) }),
);

/** Somebody the item is about, and so many others beside them. */
function foundBeside(count: number): ProspectChoice {
  const offered = others.slice(0, count);
  return { status: "found", prospect: aProspect(), notices: [], offered };
}

function nobodyBeside(count: number): ProspectChoice {
  return { status: "notFound", reason: "several", offered: others.slice(0, count) };
}

describe("isCrowd", () => {
  it.each([
    [false, "a message that is about one of two", "message", foundBeside(1)],
    [true, "a message that is about one of three", "message", foundBeside(2)],
    [false, "a message with two to choose from", "message", nobodyBeside(2)],
    [true, "a message with three to choose from", "message", nobodyBeside(3)],
    [false, "a meeting with one", "appointment", foundBeside(0)],
    [true, "a meeting with two", "appointment", foundBeside(1)],
  ] as const)("is %s for %s", (is, _, kind, choice) => {
    expect(isCrowd(anOpenItem({ kind }), choice)).toBe(is);
  });

  it("is false where somebody is looked up without an item", () => {
    expect(isCrowd(anOpenItem({ isStandIn: true }), foundBeside(3))).toBe(false);
  });
});
