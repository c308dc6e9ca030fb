/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { validateXML } from "xmllint-wasm";

import { sharedFolder } from "../support/contracts/sharedFolder";

const contracts = sharedFolder("CONTRACTS_DIR", "../shared/contracts");
const whenThere = contracts === undefined ? it.skip : it;

const mainSchema = "OfficeAppManifestV1_1.xsd";
const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");

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
  whenThere("is valid", async () => {
    const { errors } = await validate(manifest);
    expect(errors).toEqual([]);
  });

  whenThere("is refused with an element out of order", async () => {
    const permissions = "<Permissions>ReadItem</Permissions>";
    const moved = manifest
      .replace(permissions, "")
      .replace("<FormSettings>", `${permissions}<FormSettings>`);
    const { valid } = await validate(moved);
    expect(valid).toBe(false);
  });
});
