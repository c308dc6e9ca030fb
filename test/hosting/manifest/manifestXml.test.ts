import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { localOrigin, manifestVersion } from "../../../hosting/manifest/manifestIdentity";
import { paneLabel } from "../../../hosting/manifest/manifestTexts";
import { manifestXml } from "../../../hosting/manifest/manifestXml";
import { languageFiles } from "../../../hosting/manifest/unified/languageFiles";
import { unifiedManifest } from "../../../hosting/manifest/unified/unifiedManifest";
import versions from "../../../hosting/manifest/versions.json";
import { manifestText, otherLanguages } from "../../support/words";

const root = path.join(__dirname, "..", "..", "..");
const origin = "https://wkw.contoso.com";
const text = manifestXml(origin);
const parsed = new DOMParser().parseFromString(text, "application/xml");

/** Elements by their name with its prefix, in the whole document or below one of its elements. */
function all(name: string, within: Document | Element = parsed): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

function values(names: readonly string[], attribute: string): readonly string[] {
  return names.flatMap((name) => all(name).map((one) => one.getAttribute(attribute) ?? ""));
}

/** The elements of a block, without those of the block inside it. */
function ownElements(block: Element): readonly Element[] {
  return [...block.querySelectorAll("*")].filter(
    (one) => one !== block && one.parentElement?.closest("VersionOverrides") === block,
  );
}

/** Width and height stand in the first chunk of every PNG. */
function pixelSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const blocks = all("VersionOverrides");

describe("manifestXml", () => {
  it("gives the manifest.xml of this folder for the local address", () => {
    expect(readFileSync(path.join(root, "manifest.xml"), "utf8")).toBe(manifestXml(localOrigin));
  });

  it("names the address it is made for, and https only", () => {
    const addresses = [...text.matchAll(/(?:DefaultValue|Value)="(\w+:[^"]+)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(all("AppDomain").map(({ textContent }) => textContent)).toEqual([origin]);
  });

  it("asks Outlook for no more than reading the open item", () => {
    expect(all("Permissions").map(({ textContent }) => textContent)).toEqual(["ReadItem"]);
  });

  it("asks for Mailbox 1.5, the last set of phones, in every block", () => {
    const top = all("Set").map((one) => one.getAttribute("MinVersion"));
    const inner = all("bt:Sets").map((one) => one.getAttribute("DefaultMinVersion"));
    expect([...top, ...inner]).toEqual(["1.5", "1.5", "1.5"]);
  });

  it("has a block for older Outlooks, and inside it one that can be pinned to messages", () => {
    expect(blocks.map((block) => block.getAttribute("xsi:type"))).toEqual([
      "VersionOverridesV1_0",
      "VersionOverridesV1_1",
    ]);
    const pinned = all("SupportsPinning").map((one) => one.closest("Control")?.id);
    expect(pinned).toEqual(["wkw.message.pane"]);
  });

  it("opens its pane without an item where it can be pinned, and nowhere else", () => {
    const staying = all("SupportsNoItemContext").map((one) => one.previousElementSibling);
    expect(staying).toEqual(all("SupportsPinning"));
  });

  it("says first of all that it works in shared mailboxes, in the newer block only", () => {
    const [shared, ...more] = all("SupportsSharedFolders");
    expect(more).toEqual([]);
    expect(shared?.textContent).toBe("true");
    expect(shared?.previousElementSibling).toBeNull();
    expect(shared?.parentElement?.tagName).toBe("DesktopFormFactor");
    expect(shared?.closest("VersionOverrides")).toBe(blocks[1]);
  });

  it.each([0, 1])(
    "shows its buttons where reps read and where they write, in block %d",
    (index) => {
      const own = ownElements(blocks[index] ?? parsed.documentElement);
      const buttons = own
        .filter(({ tagName, parentElement }) => {
          return tagName === "ExtensionPoint" && parentElement?.tagName === "DesktopFormFactor";
        })
        .map((point) => [
          point.getAttribute("xsi:type"),
          ...all("Action", point).map((one) => one.getAttribute("xsi:type")),
        ]);
      expect(buttons).toEqual([
        ["MessageReadCommandSurface", "ShowTaskpane", "ExecuteFunction"],
        ["AppointmentAttendeeCommandSurface", "ShowTaskpane", "ExecuteFunction"],
        ["MessageComposeCommandSurface", "ShowTaskpane"],
        ["AppointmentOrganizerCommandSurface", "ShowTaskpane"],
      ]);
      expect(own.filter(({ tagName }) => tagName === "FunctionFile")).toHaveLength(1);
    },
  );

  it("shows one button on messages in phones, in the newer block, with a name that fits", () => {
    const [phone, ...more] = all("MobileFormFactor");
    expect(more).toEqual([]);
    expect(phone?.closest("VersionOverrides")).toBe(blocks[1]);
    const points = all("ExtensionPoint", phone).map((one) => one.getAttribute("xsi:type"));
    expect(points).toEqual(["MobileMessageReadCommandSurface"]);
    const controls = all("Control", phone).map((one) => one.getAttribute("xsi:type"));
    expect(controls).toEqual(["MobileButton"]);
    expect(all("Supertip", phone)).toEqual([]);
    // Microsoft recommends no more than sixteen.
    expect(paneLabel.length).toBeLessThanOrEqual(16);
  });

  it("gives each control and group an id of its own within its block", () => {
    for (const block of blocks) {
      const ids = ownElements(block)
        .filter(({ tagName }) => tagName === "Control" || tagName === "Group")
        .map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(9);
      expect(ids).toHaveLength(new Set(ids).size);
    }
  });

  it.each([0, 1])("defines each resource once and uses each, in block %d", (index) => {
    const own = ownElements(blocks[index] ?? parsed.documentElement);
    const used = own.flatMap((one) => one.getAttribute("resid") ?? []);
    const defined = own
      .filter(({ tagName }) => /^bt:(?:Image|Url|String)$/.test(tagName))
      .flatMap((one) => one.getAttribute("id") ?? []);
    expect(defined).toHaveLength(new Set(defined).size);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("names functions that the commands' bundle has", () => {
    const names = new Set(all("FunctionName").map(({ textContent }) => textContent));
    const bundle = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    expect([...names].filter((name) => !bundle.includes(`"${name}"`))).toEqual([]);
    expect(names.size).toBe(1);
  });

  it("keeps texts within Microsoft's lengths", () => {
    const short = all("bt:ShortStrings").flatMap((one) => all("bt:String", one));
    const long = all("bt:LongStrings").flatMap((one) => all("bt:String", one));
    const lengths = (strings: readonly Element[]) =>
      strings
        .flatMap((one) => [one, ...all("bt:Override", one)])
        .map((one) => (one.getAttribute("DefaultValue") ?? one.getAttribute("Value") ?? "").length);
    expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
    expect(
      Math.max(...values(["Description", "Override"], "Value").map((one) => one.length)),
    ).toBeLessThanOrEqual(250);
  });

  it.each(["pane.tip", "ask.label", "ask.tip", "compose.tip"])(
    "says %s in every language",
    (id) => {
      const strings = all("bt:String").filter((one) => one.getAttribute("id") === id);
      expect(strings).toHaveLength(2);
      for (const string of strings) {
        const locales = all("bt:Override", string).map((one) => one.getAttribute("Locale"));
        expect(locales).toEqual(
          otherLanguages.flatMap((language) => manifestText(language).locales),
        );
      }
    },
  );

  it("has icons of the sizes it names", () => {
    const references = all("bt:Image").filter((one) => one.hasAttribute("size"));
    const sizes = new Map(
      references.map((one) => {
        const [size, scale] = ["size", "scale"].map((name) => Number(one.getAttribute(name) ?? 1));
        return [one.getAttribute("resid"), (size ?? 0) * (scale ?? 0)] as const;
      }),
    );
    const desktop = [16, 20, 24, 32, 40, 48, 64, 80];
    const phone = [25, 50, 75, 32, 64, 96, 48, 144];
    expect([...sizes.values()]).toEqual([...desktop, ...phone]);
    const named = all("bt:Image").filter((one) => one.hasAttribute("DefaultValue"));
    for (const image of named) {
      const size = sizes.get(image.getAttribute("id")) ?? 0;
      const file = (image.getAttribute("DefaultValue") ?? "").slice(origin.length);
      expect(pixelSize(path.join(root, file))).toEqual({ width: size, height: size });
    }
  });

  it("names the nine icons that phones ask for", () => {
    const [phone] = all("MobileFormFactor");
    const icons = all("bt:Image", phone).map(
      (one) => `${one.getAttribute("size")}@${one.getAttribute("scale")}`,
    );
    expect(icons).toEqual(
      ["25", "32", "48"].flatMap((size) => ["1", "2", "3"].map((scale) => `${size}@${scale}`)),
    );
  });

  it.each([
    ["IconUrl", 64],
    ["HighResolutionIconUrl", 128],
  ] as const)("has a product icon behind %s", (name, size) => {
    const [file = ""] = values([name], "DefaultValue");
    expect(pixelSize(path.join(root, file.slice(origin.length)))).toEqual({
      width: size,
      height: size,
    });
  });

  it("has raised its version with its last change", () => {
    const icons = ["color.png", "outline.png"].map((name) =>
      readFileSync(path.join(root, "assets", "app", name)).toString("base64"),
    );
    const content = [text, JSON.stringify([unifiedManifest({ origin }), languageFiles(), icons])]
      .join("\n")
      .replace(/<Version>.*<\/Version>/, "")
      .replace(/"version":"[\d.]+"/, "");
    const hash = createHash("sha256").update(content).digest("hex");
    expect(versions).toHaveProperty([manifestVersion], hash);
  });

  it("is read by Microsoft's own tool", () => {
    const tool = path.join(root, "node_modules", "office-addin-manifest", "cli.js");
    const told = execFileSync(process.execPath, [tool, "info", path.join(root, "manifest.xml")]);
    expect(String(told)).toMatch(/Type: MailApp[^]*Version: 1\.[^]*Permissions: ReadItem/);
  });
});
