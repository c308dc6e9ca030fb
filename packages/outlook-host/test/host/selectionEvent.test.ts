/** @jest-environment node */
import type { OpenItem } from "../../src/host/openItem";
import type { SelectionTrait } from "../../src/host/quirks/hostTraits";
import { plainTraits } from "../../src/host/quirks/hostTraits";
import { selectionEvent, untoldMark } from "../../src/host/selectionEvent";

type Message = Extract<OpenItem, { kind: "message" }>["message"];

function aMessage(part: Partial<Message> = {}): OpenItem {
  return {
    kind: "message",
    message: {
      id: "m2",
      conversationId: "c2",
      from: { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" },
      to: [],
      cc: [],
      subject: "New store",
      sentAt: "2026-06-01T09:00:00.000Z",
      folder: "inbox",
      ...part,
    },
  };
}

const former = aMessage({ id: "m1", conversationId: "c1" });

function eventFor(selection: SelectionTrait, item: OpenItem | undefined) {
  return selectionEvent(
    {
      openItem: () => item,
      traits: { ...plainTraits, selection },
      owner: {
        name: "Blaine Carmack",
        address: "blaine.carmack@contoso.com",
        internalDomains: ["contoso.com"],
        timeZone: "UTC",
        permission: "ReadItem",
        noItem: "emptyItem",
        hostVersion: "16.0.1",
      },
    },
    former,
  );
}

describe("selectionEvent", () => {
  it("hands on the item that is open now, or that there is none", () => {
    expect(eventFor("told", aMessage())).toMatchObject({ id: "m2" });
    expect(eventFor("told", aMessage())).not.toHaveProperty(untoldMark);
    expect(eventFor("told", undefined)).toBe("");
  });

  it.each([
    ["untold", {}, true],
    ["untold", { id: "m1" }, false],
    ["untoldInConversation", {}, false],
    ["untoldInConversation", { conversationId: "c1" }, true],
    ["untoldWhereProtected", {}, false],
    ["untoldWhereProtected", { sensitivity: "confidential" }, true],
  ] as const)("marks the item where the add-in is not told: %s %j", (trait, part, isMarked) => {
    expect(untoldMark in Object(eventFor(trait, aMessage(part)))).toBe(isMarked);
  });

  it("loses the item, or keeps the former one", () => {
    expect(eventFor("gone", aMessage())).toBe("");
    expect(eventFor("frozen", aMessage())).toBeUndefined();
  });
});
