/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { validateXML } from "xmllint-wasm";

import { sharedFolder } from "../support/contracts/sharedFolder";

const contracts = sharedFolder("CONTRACTS_DIR", "../shared/contracts");
const whenThere = contracts === undefined ? it.skip : it;

const mainSchema = "OfficeAppManifestV1_1.xsd";
const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");

/** What Microsoft documents and its schemas of 2018 do not know yet. manifestXml.test.ts says where they may stand. */
const newerElements = /^ *<(SupportsSharedFolders|SupportsNoItemContext)>true<\/\1>\n/gm;

async function validate(contents: string) {
  const folder = path.join(contracts ?? "", "manifest-xsd");
  const schemaFile = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  });
  const imported = readdirSync(folder).filter(
    (name) => name.endsWith(".xsd") && name !== mainSchema,
  );
  return validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schemaFile(mainSchema)],
    preload: imported.map(schemaFile),
  });
}

describe("manifest.xml against Microsoft's schemas", () => {
  whenThere("is valid but for two newer elements", async () => {
    const newer = [...manifest.matchAll(newerElements)].map(([, name]) => name);
    expect(newer).toEqual(["SupportsSharedFolders", "SupportsNoItemContext"]);
    const { errors } = await validate(manifest.replace(newerElements, ""));
    expect(errors).toEqual([]);
  });

  whenThere("is refused with an element out of order", async () => {
    const permissions = "<Permissions>ReadItem</Permissions>";
    const moved = manifest
      .replace(newerElements, "")
      .replace(permissions, "")
      .replace("<FormSettings>", `${permissions}<FormSettings>`);
    const { valid } = await validate(moved);
    expect(valid).toBe(false);
  });
});
