import { quotedHeader } from "../../../src/core/request/quotedHeader";
import type { OpenItem } from "../../../src/core/outlookPorts";
import { aParticipant, anOpenItem } from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";

function headerOf(item: Partial<OpenItem>, timeZone?: string) {
  return quotedHeader(aRequest({ item: anOpenItem(item) }), timeZone).map(({ value }) => value);
}

const address = "yvonne.mckay@fourthcoffee.com";

describe("quotedHeader", () => {
  it.each([
    ["name and address", aParticipant(), `Yvonne McKay <${address}>`],
    ["the address alone where there is no name", aParticipant(address, ""), address],
    ["the address once where it is the name", aParticipant(address, address), address],
    ["the name alone where there is no address", { displayName: "Jane" }, "Jane"],
  ])("names the author by %s", (_, from, expected) => {
    expect(headerOf({ from, cc: [aParticipant()] })[0]).toBe(expected);
  });

  it("has no author where the item has none", () => {
    const { from, ...item } = anOpenItem({ cc: [aParticipant()] });
    expect(from).toBeDefined();
    expect(quotedHeader(aRequest({ item }))).toHaveLength(2);
  });

  it("tells the date as it was where the rep is", () => {
    const receivedAt = new Date("2026-06-01T09:00:00Z");
    expect(headerOf({ receivedAt }, "UTC")[1]).toMatch(/9:00/);
    expect(headerOf({ receivedAt }, "Asia/Tokyo")[1]).toMatch(/6:00|18:00/);
  });
});
