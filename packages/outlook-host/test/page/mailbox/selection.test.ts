/** @jest-environment node */
import type { OpenItem } from "../../../src/host/openItem";
import { createSelection } from "../../../src/page/mailbox/selection";

function aMeeting(id: string): OpenItem {
  const person = { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" };
  const event = { id, subject: "", start: "", end: "", organizer: person, attendees: [] };
  return { kind: "appointment", event };
}

describe("createSelection", () => {
  it("opens the item selected last, though an earlier one is read later", async () => {
    const opened: (OpenItem | undefined)[] = [];
    let finishSlow: (item: OpenItem) => void = () => undefined;
    const slow = new Promise<OpenItem>((resolve) => (finishSlow = resolve));
    const select = createSelection({
      readItem: (id) => (id === "slow" ? slow : Promise.resolve(aMeeting(id))),
      onSelect: () => undefined,
      onOpen: (item) => opened.push(item),
    });
    const first = select("slow");
    await select("quick");
    finishSlow(aMeeting("slow"));
    await first;
    expect(opened).toEqual([aMeeting("quick")]);
  });

  it("opens an item once, however often it is selected", async () => {
    const opened: (OpenItem | undefined)[] = [];
    const select = createSelection({
      readItem: (id) => Promise.resolve(aMeeting(id)),
      onSelect: () => undefined,
      onOpen: (item) => opened.push(item),
    });
    await select("a");
    await select("a");
    await select(undefined);
    expect(opened).toEqual([aMeeting("a"), undefined]);
  });
});
