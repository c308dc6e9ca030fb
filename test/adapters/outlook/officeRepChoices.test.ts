/** @jest-environment node */
import { createOfficeRepChoices } from "../../../src/adapters/outlook/officeRepChoices";
import { installFakeOffice } from "./fakeOffice";

describe("createOfficeRepChoices", () => {
  it("reads a stored choice, and undefined where none is stored", () => {
    installFakeOffice({ saved: { view: "graph" } });
    const choices = createOfficeRepChoices();
    expect([choices.read("view"), choices.read("asks")]).toEqual(["graph", undefined]);
  });

  it("counts a setting that Outlook fails to read as not set", () => {
    installFakeOffice({ saved: { view: "graph" } });
    Object.assign(Office.context.roamingSettings, {
      get: () => {
        throw new Error("not initialized");
      },
    });
    expect(createOfficeRepChoices().read("view")).toBeUndefined();
  });

  it("keeps a choice beside the others", async () => {
    const office = installFakeOffice({ saved: { view: "graph" } });
    await createOfficeRepChoices().keep("asks", [1]);
    expect(office.saved).toEqual({ view: "graph", asks: [1] });
  });

  it("says so when the mailbox is full, and remembers the choice for this pane", async () => {
    installFakeOffice({ saving: 9019 });
    const choices = createOfficeRepChoices();
    await expect(choices.keep("view", "graph")).rejects.toThrow("unexpected");
    expect(choices.read("view")).toBe("graph");
  });
});
