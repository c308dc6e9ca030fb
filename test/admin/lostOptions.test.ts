/** @jest-environment node */
import { lostOptionsHint } from "../../admin/lostOptions";

describe("lostOptionsHint", () => {
  it("names PowerShell where values came without their options", () => {
    expect(lostOptionsHint(["C:\\inetpub\\wkw", "iis"])).toMatch(/npm\.cmd run admin -- /);
    expect(lostOptionsHint([])).toMatch(/npm kept them/);
  });

  it("says nothing where an option arrived", () => {
    expect(lostOptionsHint(["--to", "site", "too much"])).toBeUndefined();
  });
});
