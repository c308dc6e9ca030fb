/** @jest-environment node */
import { isFromLine } from "../../src/mbox/fromLine";

describe("isFromLine", () => {
  it.each([
    "From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
    "From - Mon Jun 01 09:30:00 2020",
    "From 1667894321@xxx Mon Jun 01 09:30:00 +0000 2020",
    "From yvonne at fourthcoffee.com  Mon Jun  1 09:30:00 2020",
    'From "yvonne mckay"@fourthcoffee.com Mon Jun  1 09:30:00 2020',
    "From yvonne@fourthcoffee.com Mon, 1 Jun 2020 09:30:00 +0000",
    "From yvonne@fourthcoffee.com 2020-06-01T09:30:00",
    "From  Mon Jun  1 09:30:00 2020",
  ])("accepts '%s'", (line) => {
    expect(isFromLine(line)).toBe(true);
  });

  it.each([
    "From now on we open at seven.",
    "From: Yvonne McKay",
    "From Yvonne, on Monday:",
    ">From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
    "from yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
  ])("takes '%s' for text", (line) => {
    expect(isFromLine(line)).toBe(false);
  });
});
