/** @jest-environment node */
import { checkAppPackage } from "../../../../admin/check/manifest/checkAppPackage";
import { aPackage, clientId, origin, raised } from "../../appPackage/somePackage";

function said(bytes: Uint8Array, registered = clientId): readonly string[] {
  return checkAppPackage(bytes, origin, registered).map(
    ({ status, found }) => `${status} ${found}`,
  );
}

describe("checkAppPackage", () => {
  it("is content with the one made for the site", () => {
    expect(said(aPackage())).toEqual([
      expect.stringMatching(/^good version [\d.]+ is the one made for https:/),
    ]);
  });

  it.each([
    [
      /names https:\/\/other\.contoso\.com/,
      (text: string) => text.replaceAll(origin, "https://other.contoso.com"),
    ],
    [/is version 9\.0\.0, and this project's is/, raised],
    [/has another id, 00000000-/, (text: string) => text.replace("0b6a52c8", "00000000")],
    [
      /differs from the one this version makes/,
      (text: string) => text.replace("mailCompose", "mailRead"),
    ],
  ])("says in one line: %s", (line, change) => {
    const lines = said(aPackage(change));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).toMatch(/^bad /);
  });

  it("compares the registration with config.json, whatever the case of its letters", () => {
    expect(said(aPackage(), clientId.toUpperCase())[0]).toMatch(/^good /);
    const other = "00000000-0000-4000-8000-000000000001";
    expect(said(aPackage(), other)).toEqual([
      `bad names ${clientId}, and config.json has ${other}`,
    ]);
  });

  it("names files that are missing, and what is no package", () => {
    expect(said(aPackage(undefined, ["color.png"]))[0]).toMatch(/^bad lacks color\.png/);
    expect(said(new Uint8Array([0]))).toEqual(["bad is no zip"]);
  });
});
