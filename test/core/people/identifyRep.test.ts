import { completeRep, identifyRep } from "../../../src/core/people/identifyRep";
import type { DirectoryAccount, SignedInAccount } from "../../../src/core/people/identifyRep";
import { anAddress, aRep } from "../../support/builders";

const mailbox = anAddress("rae@corp.example");
const rep = aRep({ displayName: "Rae Rep", addresses: [mailbox], mailbox });
const account = { username: "rae.rep@corp.example", displayName: "Rae Rep" };
const known = {
  displayName: "Rae Rep",
  directoryId: "d-rae",
  addresses: [mailbox, anAddress("r.rep@corp.example"), anAddress("rae@private.example")],
};

describe("completeRep", () => {
  it("takes name and address of the sign-in where Outlook tells none", () => {
    const nobody = { displayName: "", addresses: [] };
    expect(completeRep(nobody, { ...account, displayName: "Rep, Rae" })).toEqual({
      displayName: "Rae Rep",
      addresses: ["rae.rep@corp.example"],
    });
  });

  it("takes no address from a sign-in name that is none", () => {
    expect(completeRep(rep, { username: "CORP\\rae" }).addresses).toStrictEqual([mailbox]);
  });
});

describe("identifyRep", () => {
  it("knows the rep under the addresses of Outlook, sign-in and directory", () => {
    expect(identifyRep(rep, account, known)).toEqual({
      rep: {
        ...rep,
        directoryId: "d-rae",
        addresses: [
          "rae@corp.example",
          "rae.rep@corp.example",
          "r.rep@corp.example",
          "rae@private.example",
        ],
      },
    });
  });

  it("does with name and sign-in where the directory does not answer", () => {
    expect(identifyRep(rep, account, undefined)).toEqual({
      rep: { ...rep, addresses: ["rae@corp.example", "rae.rep@corp.example"] },
    });
  });

  it("has every address where the directory listed the aliases of the open mailbox", () => {
    const listed = { ...known, hasAliases: true };
    const other = aRep({ ...rep, mailbox: anAddress("tom@corp.example") });
    expect(identifyRep(rep, account, listed).rep.hasEveryAddress).toBe(true);
    expect(identifyRep(rep, account, known).rep).not.toHaveProperty("hasEveryAddress");
    expect(identifyRep(other, account, listed).rep).not.toHaveProperty("hasEveryAddress");
  });

  it("says whose account is signed in where the mailbox is none of its addresses", () => {
    const other = {
      displayName: "Tom Ward",
      directoryId: "d-tom",
      addresses: [anAddress("tom@corp.example")],
    };
    const signIn = { username: "tom@corp.example", displayName: "Tom Ward" };
    expect(identifyRep(rep, signIn, other).otherAccount).toBe("Tom Ward");
    expect(identifyRep(rep, signIn, undefined).otherAccount).toBe("Tom Ward");
    expect(identifyRep(rep, { username: "tom@corp.example" }, undefined)).not.toHaveProperty(
      "otherAccount",
    );
  });

  it.each([
    ["Tom Ward", { username: "tom@corp.example", displayName: "Ward, Tom" }],
    ["tom@corp.example", { username: "tom@corp.example" }],
  ])("calls the other account %s where the directory has no name for it", (name, signIn) => {
    const unnamed = { displayName: "", directoryId: "d-tom", addresses: [] };
    expect(identifyRep(rep, signIn, unnamed).otherAccount).toBe(name);
  });

  it("does not speak of another account that nothing names", () => {
    const unnamed = { displayName: "", directoryId: "d-tom", addresses: [] };
    expect(identifyRep(rep, {}, unnamed)).not.toHaveProperty("otherAccount");
  });

  it.each<readonly [string, string, SignedInAccount, DirectoryAccount | undefined]>([
    [
      "whose sign-in is the mailbox, whatever the directory lists",
      "Rae Rep",
      { username: mailbox, displayName: "R" },
      { ...known, addresses: [] },
    ],
    [
      "whose mailbox has no name to compare",
      "",
      { username: "rr", displayName: "Tom Ward" },
      undefined,
    ],
    [
      "of one word, which is the same in both",
      "Rae",
      { username: "rr", displayName: "Rae" },
      undefined,
    ],
  ])("takes for the rep's own the account %s", (_, displayName, signIn, directory) => {
    expect(identifyRep({ ...rep, displayName }, signIn, directory)).not.toHaveProperty(
      "otherAccount",
    );
  });

  it("claims no other account where Outlook names no mailbox", () => {
    const unnamed = aRep({ displayName: "Rae Rep" });
    const signIn = { username: "tom@corp.example", displayName: "Tom Ward" };
    expect(identifyRep(unnamed, signIn, undefined)).not.toHaveProperty("otherAccount");
  });
});
