/** @jest-environment node */
import { parseMailDate } from "../../src/message/mailDate";

describe("parseMailDate", () => {
  it.each([
    ["Wed, 01 Jan 2020 02:33:59 -0000", "2020-01-01T02:33:59Z"],
    ["1 Jan 2020 02:33 +0130", "2020-01-01T01:03:00Z"],
    ["Wed, 1 Jan 2020 02:33:59 -0800 (PST)", "2020-01-01T10:33:59Z"],
    ["Wed, 1 Jan 2020 02:33:59", "2020-01-01T02:33:59Z"],
    ["Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59Z"],
  ])("reads %s", (header, moment) => {
    expect(parseMailDate(header)).toEqual(new Date(moment));
  });

  it.each([
    ["21 Nov 97 09:55:06 -0600", "1997-11-21T15:55:06Z"],
    ["1 Jan 20 02:33 EST", "2020-01-01T07:33:00Z"],
    ["Fri, 13 Feb 101 10:00:00 GMT", "2001-02-13T10:00:00Z"],
    ["Wednesday, 01-Jan-20 02:33:59 GMT", "2020-01-01T02:33:59Z"],
    ["Wed, 1 Jan 2020 02:33:59 Z", "2020-01-01T02:33:59Z"],
  ])("reads the obsolete form %s", (header, moment) => {
    expect(parseMailDate(header)).toEqual(new Date(moment));
  });

  it.each([
    ["Wed Jan  1 02:33:59 2020", "2020-01-01T02:33:59Z"],
    ["Wed Jan  1 02:33:59 PST 2020", "2020-01-01T10:33:59Z"],
    ["2020-01-01T02:33:59Z", "2020-01-01T02:33:59Z"],
    ["2020-01-01 02:33:59.123 +02:00", "2020-01-01T00:33:59Z"],
    ["Wed Jan  1 02:33:59 -0800 2020", "2020-01-01T10:33:59Z"],
    ["Wed Jan  1 02:33:59 2020 -0800", "2020-01-01T10:33:59Z"],
    ["mer., 1 janv. 2020 02:33:59 +0100", "2020-01-01T01:33:59Z"],
    ["Di, 3 Mär 2020 10:00:00 +0100", "2020-03-03T09:00:00Z"],
    ["jue, 6 ago 2020 10:00:00 +0000", "2020-08-06T10:00:00Z"],
    ["mar., 7 juil. 2020 10:00:00 +0000", "2020-07-07T10:00:00Z"],
    ["mar., 2 juin 2020 10:00:00 +0000", "2020-06-02T10:00:00Z"],
    ['1 January 2020 10:00:00 "GMT"', "2020-01-01T10:00:00Z"],
  ])("reads %s, which no standard allows", (header, moment) => {
    expect(parseMailDate(header)).toEqual(new Date(moment));
  });

  it.each([
    "",
    "yesterday",
    "Version 12 of 2020",
    "31 Jun 2020 10:00:00 +0000",
    "1 Foo 2020 10:00:00 +0000",
    "1 Jan 2020 25:00:00 +0000",
    "1 Jan 2020 10:61:00 +0000",
    "2020-13-01T02:33:59Z",
  ])("finds no date in '%s'", (header) => {
    expect(parseMailDate(header)).toBeUndefined();
  });
});
