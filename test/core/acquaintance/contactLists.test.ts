import { createByteReader } from "../../../src/core/acquaintance/bytes/byteReader";
import { readContacts } from "../../../src/core/acquaintance/contactLists";

/** One week with contact: so many weeks before the newest, on so many of its days. */
function aWeek(distance: number, days: number) {
  const noDays = 0;
  const oneWeek = [1, distance, days, 0];
  const noBlocks = 0;
  const reader = createByteReader(Uint8Array.from([1, 0, noDays, ...oneWeek, noBlocks]));
  const contacts = readContacts(reader, 700);
  return { contacts, hasFailed: reader.hasFailed() };
}

describe("readContacts", () => {
  it.each([
    [0, 1],
    [0, 7],
    [100, 1],
  ])("reads a week %i weeks ago with contact on %i days", (distance, days) => {
    const { contacts, hasFailed } = aWeek(distance, days);
    expect(hasFailed).toBe(false);
    expect(contacts).toHaveLength(days);
  });

  it.each([
    [0, 0],
    [0, 8],
    [101, 1],
  ])("reads none %i weeks ago with contact on %i days, which cannot be", (distance, days) => {
    expect(aWeek(distance, days)).toEqual({ contacts: [], hasFailed: true });
  });
});
