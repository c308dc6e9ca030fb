/** @jest-environment node */
import { createOfficeRepChoices } from "../../../src/adapters/outlook/officeRepChoices";
import { installFakeOffice } from "./fakeOffice";

/** The browser's own, at once. */
class PromptChannel {
  static readonly all: PromptChannel[] = [];
  onmessage: (event: { readonly data: unknown }) => void = () => undefined;

  readonly name: string;

  constructor(name: string) {
    this.name = name;
    PromptChannel.all.push(this);
  }

  postMessage(data: unknown): void {
    for (const other of PromptChannel.all) {
      if (other !== this && other.name === this.name) other.onmessage({ data });
    }
  }
}

const { BroadcastChannel } = globalThis;
beforeEach(() => {
  PromptChannel.all.length = 0;
  Object.assign(globalThis, { BroadcastChannel: PromptChannel });
});
afterAll(() => {
  Object.assign(globalThis, { BroadcastChannel });
});

describe("createOfficeRepChoices, in two panes at the same time", () => {
  it("does not undo in one what the other has kept", async () => {
    installFakeOffice({ saved: { view: "list" } });
    const command = createOfficeRepChoices();
    const pane = installFakeOffice({ saved: { view: "list" } });
    const choices = createOfficeRepChoices();
    await command.keep("asks", "one draft");
    await choices.keep("view", "graph");
    expect(pane.saved).toEqual({ view: "graph", asks: "one draft" });
  });

  it("knows nothing of another mailbox's choices", () => {
    const pane = installFakeOffice();
    const other = createOfficeRepChoices();
    PromptChannel.all[0]?.onmessage({
      data: { mailbox: "rae@contoso.com", name: "view", value: 1 },
    });
    PromptChannel.all[0]?.onmessage({ data: null });
    pane.userProfile = null;
    PromptChannel.all[0]?.onmessage({ data: { name: "view", value: 1 } });
    expect(other.read("view")).toBeUndefined();
  });

  it("does without where the browser has no channel", async () => {
    Object.assign(globalThis, { BroadcastChannel: undefined });
    const office = installFakeOffice();
    await createOfficeRepChoices().keep("view", "graph");
    expect(office.saved).toEqual({ view: "graph" });
  });
});

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
