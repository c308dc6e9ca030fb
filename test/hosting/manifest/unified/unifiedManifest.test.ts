/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import Ajv from "ajv-draft-04";

import { manifestId } from "../../../../hosting/manifest/manifestIdentity";
import { appName } from "../../../../hosting/manifest/manifestTexts";
import { languageFiles } from "../../../../hosting/manifest/unified/languageFiles";
import { appId, unifiedManifest } from "../../../../hosting/manifest/unified/unifiedManifest";
import { interfaceLanguages } from "../../../../src/core/words/language";
import { manifestText, otherLanguages } from "../../../support/words";

const origin = "https://wkw.contoso.com";
const clientId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const manifest = unifiedManifest({ origin, clientId });
const text = JSON.stringify(manifest);

/** What Microsoft's schema of that name says against it. */
function faults(schemaName: string, value: unknown): readonly string[] {
  const schemas = path.join(
    path.dirname(require.resolve("@microsoft/app-manifest/package.json")),
    "build/json-schemas/teams/v1.24",
  );
  const file = path.join(schemas, `MicrosoftTeams.${schemaName}schema.json`);
  // One of its patterns is none where Unicode is asked for.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Control {
  readonly id: string;
  readonly label: string;
  readonly actionId: string;
}

interface Extension {
  readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
  readonly ribbons: readonly {
    readonly contexts: readonly string[];
    readonly requirements: { readonly formFactors: readonly string[] };
    readonly tabs: readonly {
      readonly groups: readonly { readonly id: string; readonly controls: readonly Control[] }[];
      readonly customMobileRibbonGroups?: readonly { readonly controls: readonly Control[] }[];
    }[];
  }[];
}

const { extensions } = manifest as { readonly extensions: readonly Extension[] };
const [extension] = extensions;
const ribbons = extension?.ribbons ?? [];

function controlsOf({ tabs }: (typeof ribbons)[number]): readonly Control[] {
  return tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls));
}

describe("unifiedManifest", () => {
  it("is valid by Microsoft's schema, with and without an app registration", () => {
    expect(faults("", manifest)).toEqual([]);
    expect(faults("", unifiedManifest({ origin }))).toEqual([]);
    expect(faults("", { ...manifest, permissions: ["ReadItem"] })).not.toEqual([]);
  });

  it("has valid texts for every language and region the XML manifest has", () => {
    const files = languageFiles();
    for (const { texts } of files) expect(faults("Localization.", texts)).toEqual([]);
    const tags = otherLanguages.flatMap((language) => manifestText(language).locales);
    expect(files.map(({ languageTag }) => languageTag)).toEqual(
      tags.map((locale) => locale.toLowerCase()),
    );
  });

  it("translates texts that are there, and every one that differs by language", () => {
    const [german] = languageFiles();
    const english = Object.keys(german?.texts ?? {}).filter((place) => place !== "$schema");
    const inEnglish = english.map((place) => textAt(manifest, place));
    expect(inEnglish).not.toContain(undefined);
    const { description, shortDescription, askLabel, askTip, composeTip } = manifestText("en");
    expect(new Set(inEnglish)).toEqual(
      new Set([appName, description, shortDescription, askLabel, askTip, composeTip]),
    );
    const translated = Object.values(german?.texts ?? {});
    expect(translated).toContain(manifestText("de").askLabel);
  });

  it("keeps the admin center's length in every language", () => {
    for (const language of interfaceLanguages) {
      expect(manifestText(language).shortDescription.length).toBeLessThanOrEqual(80);
    }
  });

  it("names its own address and Microsoft's schema, and nothing else", () => {
    const addresses = [...text.matchAll(/"(https?:[^"]+)"/g)].map(([, address]) => address ?? "");
    const others = addresses.filter((address) => !address.startsWith(origin));
    expect(others).toEqual([expect.stringMatching(/developer\.microsoft\.com\/json-schemas/)]);
    expect(addresses.length).toBeGreaterThan(20);
  });

  it("asks for reading the open item and for shared folders, and for nothing else", () => {
    expect(manifest).toHaveProperty("authorization", {
      permissions: {
        resourceSpecific: [
          { name: "MailboxItem.Read.User", type: "Delegated" },
          { name: "Mailbox.SharedFolder", type: "Delegated" },
        ],
      },
    });
  });

  it("names the app registration, so that deploying it asks for consent", () => {
    expect(manifest).toHaveProperty("webApplicationInfo", { id: clientId, resource: origin });
    expect(unifiedManifest({ origin })).not.toHaveProperty("webApplicationInfo");
  });

  it("is an app of its own that hides the add-in of the XML manifest", () => {
    expect(appId).not.toBe(manifestId);
    expect(manifest).toHaveProperty("id", appId);
    expect(extension).toHaveProperty("alternates", [
      { hide: { customOfficeAddin: { officeAddinId: manifestId } } },
    ]);
  });

  it("shows on every surface what the XML manifest shows there", () => {
    const shown = ribbons.map((ribbon) => [
      ...ribbon.contexts,
      ...controlsOf(ribbon).map(({ actionId }) => actionId),
    ]);
    expect(shown).toEqual([
      ["mailRead", "wkw.showStayingPane", "askBestIntroducer"],
      ["meetingDetailsAttendee", "wkw.showPane", "askBestIntroducer"],
      ["mailCompose", "wkw.showPane"],
      ["meetingDetailsOrganizer", "wkw.showPane"],
    ]);
  });

  it("shows the pane's button on phones, where messages are read", () => {
    const phones = ribbons.filter(({ requirements }) =>
      requirements.formFactors.includes("mobile"),
    );
    expect(phones.map(({ contexts }) => contexts)).toEqual([["mailRead"]]);
    const groups = phones[0]?.tabs[0]?.customMobileRibbonGroups ?? [];
    expect(groups[0]?.controls.map(({ actionId }) => actionId)).toEqual(["wkw.showPane"]);
  });

  it("runs only actions that a page has, and gives every control an id of its own", () => {
    const actions = (extension?.runtimes ?? []).flatMap((runtime) => runtime.actions);
    const ids = new Set(actions.map(({ id }) => id));
    const controls = ribbons.flatMap(controlsOf);
    expect(controls.filter(({ actionId }) => !ids.has(actionId))).toEqual([]);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  });
});

/** The text at a place such as `extensions[0].ribbons[1].tabs[0]`. */
function textAt(value: unknown, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .reduce<unknown>((within, part) => (within as Record<string, unknown>)[part], value);
}
