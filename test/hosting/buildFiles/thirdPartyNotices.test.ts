/** @jest-environment node */
import path from "node:path";

import { thirdPartyNotices } from "../../../hosting/buildFiles/thirdPartyNotices";
import { aFolder, write } from "../../admin/publish/aBuild";

function aPackage(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(aFolder(), name);
  write(folder, "package.json", JSON.stringify({ name, version: "1.2.3", license: "MIT" }));
  for (const [file, text] of Object.entries(files)) write(folder, file, text);
  return folder;
}

describe("thirdPartyNotices", () => {
  it("holds the full text of every package, under its name and version", () => {
    const text = thirdPartyNotices([
      aPackage("one", { "LICENSE.txt": "Permission is granted by one." }),
      aPackage("two", { "licence.md": "Granted by two.", NOTICE: "Notice of two." }),
    ]);
    expect(text).toMatch(/one 1\.2\.3 \(MIT\)[^]*granted by one[^]*two 1\.2\.3 \(MIT\)/);
    expect(text).toMatch(/Notice of two\.[^]*Granted by two\./);
  });

  it("ends the build where a package brings no text", () => {
    expect(() => thirdPartyNotices([aPackage("bare", {})])).toThrow(/bare has no licence text/);
  });
});
