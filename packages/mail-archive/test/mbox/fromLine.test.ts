/** @jest-environment node */
import { beginsMessage, dateOfFromLine } from "../../src/mbox/fromLine";

const ownFields = ["Route: 1", "Gate: 2"];
const mailFields = ["Return-Path: <yvonne@fourthcoffee.com>", "From: Yvonne McKay"];

describe("beginsMessage", () => {
  it.each([
    "From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
    "From - Mon Jun 01 09:30:00 2020",
    "From 1667894321@xxx Mon Jun 01 09:30:00 +0000 2020",
    "From yvonne at fourthcoffee.com  Mon Jun  1 09:30:00 2020",
    'From "yvonne mckay"@fourthcoffee.com Mon Jun  1 09:30:00 2020',
    "From yvonne@fourthcoffee.com Mon, 1 Jun 2020 09:30:00 +0000",
    "From yvonne@fourthcoffee.com 2020-06-01T09:30:00",
    "From ???@??? Mon Jun 01 09:30:00 2020",
    "From  Mon Jun  1 09:30:00 2020",
    "From yvonne@fourthcoffee.com",
    "From MAILER-DAEMON",
    "From - ",
    "From ",
  ])("knows '%s' by any two fields below it", (line) => {
    expect(beginsMessage(line, ownFields)).toBe(true);
    expect(beginsMessage(line, mailFields)).toBe(true);
  });

  it.each([
    "From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
    "From - ",
    "From ",
    "From Paris Mon 2 Nov 10:30",
  ])("takes '%s' for text where no two fields are below it", (line) => {
    expect(beginsMessage(line, ["To   Oslo  Mon 2 Nov 13:05", "From: Yvonne"])).toBe(false);
    expect(beginsMessage(line, ["Subject: New store", ""])).toBe(false);
    expect(beginsMessage(line, ["https://fourthcoffee.com", "https://contoso.com"])).toBe(false);
    expect(beginsMessage(line, ["Subject: New store"])).toBe(false);
  });

  it.each([
    "From now on we open like this:",
    "From Paris Mon 2 Nov 10:30",
    "From Yvonne, on Monday:",
  ])("knows '%s' by fields of mail alone, for a list in a text looks like a header", (line) => {
    expect(beginsMessage(line, ["Monday: 9 to 5", "Tuesday: 10 to 4"])).toBe(false);
    expect(beginsMessage(line, mailFields)).toBe(true);
  });

  it("takes a sentence with a weekday, a time and a year for text", () => {
    const line = "From Monday on, we meet at 10:00, until May 2027";
    expect(beginsMessage(line, ["Note: bring coffee", "To: all"])).toBe(false);
  });

  it("takes a timetable for text, though some of it are fields of mail", () => {
    expect(beginsMessage("From Paris Mon 2 Nov 10:30", ["To: Oslo", "Date: 2 Nov"])).toBe(false);
    expect(beginsMessage("From Paris Mon 2 Nov 10:30", ["To: Oslo", "Via: Berlin"])).toBe(false);
  });

  it.each([
    "From: Yvonne McKay",
    ">From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
    "from yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020",
    "Fromage",
  ])("takes '%s' for text", (line) => {
    expect(beginsMessage(line, mailFields)).toBe(false);
  });
});

describe("dateOfFromLine", () => {
  it.each([
    ["From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020", "Mon Jun  1 09:30:00 2020"],
    ["From - Mon Jun 01 09:30:00 2020", "Mon Jun 01 09:30:00 2020"],
    ["From a@b.example 2020-06-01T09:30:00", "2020-06-01T09:30:00"],
    ["From monday@b.example", ""],
    ["From ", ""],
  ])("of '%s' is '%s'", (line, date) => {
    expect(dateOfFromLine(line)).toBe(date);
  });
});
