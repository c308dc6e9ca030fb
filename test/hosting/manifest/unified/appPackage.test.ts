/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import { unzipSync } from "fflate";

import { appPackage } from "../../../../hosting/manifest/unified/appPackage";

const assets = path.join(__dirname, "..", "..", "..", "..", "assets");
const options = { origin: "https://wkw.contoso.com" };
const files = unzipSync(appPackage(options));

function parsed(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(files[name] ?? []).toString("utf8")) as Record<string, unknown>;
}

describe("appPackage", () => {
  it("holds every file that its manifest names, and no other", () => {
    const { icons, localizationInfo } = parsed("manifest.json") as {
      readonly icons: Readonly<Record<string, string>>;
      readonly localizationInfo: { readonly additionalLanguages: readonly { file: string }[] };
    };
    const named = [
      ...Object.values(icons),
      ...localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    expect(Object.keys(files).sort()).toEqual(["manifest.json", ...named].sort());
  });

  it("has icons of Microsoft's sizes", () => {
    const sizeOf = (name: string) => {
      const bytes = Buffer.from(files[name] ?? []);
      expect(bytes.subarray(1, 4).toString("ascii")).toBe("PNG");
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    expect(sizeOf("color.png")).toEqual([192, 192]);
    expect(sizeOf("outline.png")).toEqual([32, 32]);
    expect(files["color.png"]).toEqual(
      new Uint8Array(readFileSync(path.join(assets, "app", "color.png"))),
    );
  });

  it("is the same to the byte for the same address", () => {
    const [one, same, other] = [options, options, { origin: "https://other.contoso.com" }].map(
      (of) => Buffer.from(appPackage(of)),
    );
    expect(one?.equals(same ?? Buffer.of())).toBe(true);
    expect(one?.equals(other ?? Buffer.of())).toBe(false);
  });
});
