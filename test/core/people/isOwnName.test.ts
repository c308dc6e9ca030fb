import { isOwnName } from "../../../src/core/people/isOwnName";
import { aRep } from "../../support/builders";

const rep = aRep({ displayName: "Rae Núñez Rep" });

describe("isOwnName", () => {
  it.each([
    "Rae Núñez Rep",
    "rep, rae nunez",
    "Rep Rae Núñez",
    "RAE NUNEZ REP",
    "'Rae Núñez Rep' (Corp)",
  ])("knows the rep by %s", (name) => {
    expect(isOwnName(name, rep)).toBe(true);
  });

  it.each(["Rae", "Rae Rep", "", "rae@corp.example"])("does not by %j", (name) => {
    expect(isOwnName(name, rep)).toBe(false);
  });

  it("takes a given name alone for many people's", () => {
    expect(isOwnName("Rae", aRep({ displayName: "Rae" }))).toBe(false);
  });
});
