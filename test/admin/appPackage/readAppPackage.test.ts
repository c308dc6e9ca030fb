/** @jest-environment node */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";

import { readAppPackage } from "../../../admin/appPackage/readAppPackage";
import { aPackage, clientId, origin } from "./somePackage";

describe("readAppPackage", () => {
  it("reads what a deployment depends on", () => {
    expect(readAppPackage(aPackage())).toMatchObject({
      clientId,
      permissions: ["MailboxItem.Read.User", "Mailbox.SharedFolder"],
      contexts: ["mailRead", "meetingDetailsAttendee", "mailCompose", "meetingDetailsOrganizer"],
      missing: [],
    });
    const read = readAppPackage(aPackage());
    const addresses = "addresses" in read ? read.addresses : [];
    expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10);
  });

  it("names files that are missing", () => {
    const read = readAppPackage(aPackage(undefined, ["outline.png", "languages/de-de.json"]));
    expect(read).toMatchObject({ missing: ["outline.png", "languages/de-de.json"] });
  });

  it.each([
    ["is no zip", strToU8("<OfficeApp/>")],
    ["has no manifest.json at its top", zipSync({ "folder/manifest.json": strToU8("{}") })],
    ["holds a manifest.json that is no manifest", zipSync({ "manifest.json": strToU8("{,}") })],
    ["holds a manifest.json that is no manifest", zipSync({ "manifest.json": strToU8("null") })],
  ])("says what is wrong: %s", (fault, bytes) => {
    const read = readAppPackage(bytes);
    expect("fault" in read && read.fault).toMatch(fault);
  });

  it("comes to an end with whatever it is given", () => {
    const whole = aPackage();
    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 64 }), (at, other) => {
        const cut = new Uint8Array([...whole.subarray(0, at), ...other]);
        expect(readAppPackage(cut)).toEqual(expect.any(Object));
      }),
      { numRuns: 200 },
    );
  });
});
