/** @jest-environment node */
import { createOfficeRepChoices } from "../../../src/adapters/outlook/officeRepChoices";
import { finish, installFakeOffice } from "./fakeOffice";

/** Outlook's settings: what is set becomes kept when Outlook has saved it. */
function choicesIn(kept: Record<string, unknown>, outcome: string | number = "") {
  installFakeOffice();
  const set: Record<string, unknown> = {};
  const roamingSettings = {
    get: (name: string) => kept[name],
    set: (name: string, value: unknown) => {
      set[name] = value;
    },
    saveAsync: (callback: (result: never) => void) => {
      if (typeof outcome === "string") Object.assign(kept, set);
      finish(outcome, callback);
    },
  };
  Object.assign(Office.context, { roamingSettings });
  return createOfficeRepChoices();
}

describe("createOfficeRepChoices", () => {
  it("reads what was chosen on an earlier visit", () => {
    expect(choicesIn({ view: "graph" }).readChoice("view")).toBe("graph");
  });

  it("knows no choice where there is none, or none that can be read", () => {
    expect(choicesIn({}).readChoice("view")).toBeUndefined();
    expect(choicesIn({ view: { name: "graph" } }).readChoice("view")).toBeUndefined();
  });

  it("keeps a choice beside what is kept already", async () => {
    const kept = { other: "1" };
    await choicesIn(kept).keepChoice("view", "graph");
    expect(kept).toEqual({ other: "1", view: "graph" });
  });

  it("says when Outlook cannot keep it", async () => {
    const keeping = choicesIn({}, 9041).keepChoice("view", "graph");
    await expect(keeping).rejects.toMatchObject({ code: "offline" });
  });

  it("knows and keeps nothing in an Outlook without settings", async () => {
    installFakeOffice();
    const choices = createOfficeRepChoices();
    await choices.keepChoice("view", "graph");
    expect(choices.readChoice("view")).toBeUndefined();
  });
});
