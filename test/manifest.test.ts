import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

function attributes(name: string): readonly string[] {
  return [...manifest.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(
    ([, value]) => value ?? "",
  );
}

/** Width and height stand in the first chunk of every PNG. */
function pixelSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function resourcesOf(overrides: string): {
  readonly used: Set<string>;
  readonly defined: string[];
} {
  const used = new Set([...overrides.matchAll(/ resid="([^"]+)"/g)].map(([, id]) => id ?? ""));
  const defined = [...overrides.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(
    ([, id]) => id ?? "",
  );
  return { used, defined };
}

describe("manifest.xml", () => {
  it("is well-formed", () => {
    const parsed = new DOMParser().parseFromString(manifest, "application/xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
  });

  it("asks Outlook for no more than reading the open item", () => {
    expect(manifest).toContain("<Permissions>ReadItem</Permissions>");
  });

  it("names https addresses only, apart from the schemas", () => {
    const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) =>
      value.includes("://"),
    );
    expect(addresses).not.toHaveLength(0);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("defines each resource once and uses each", () => {
    const [, outer = "", inner = ""] = manifest.split("<VersionOverrides");
    for (const { used, defined } of [resourcesOf(outer), resourcesOf(inner)]) {
      expect(defined).toHaveLength(new Set(defined).size);
      expect([...used].sort()).toEqual([...new Set(defined)].sort());
    }
  });

  it("points to files that exist", () => {
    const files = [...manifest.matchAll(/https:\/\/localhost:3000\/(assets\/[^"<]+)/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it.each([16, 32, 64, 80, 128])("has an icon of %d pixels", (size) => {
    const icon = path.join(root, "assets", `icon-${String(size)}.png`);
    expect(pixelSize(icon)).toEqual({ width: size, height: size });
  });
});
