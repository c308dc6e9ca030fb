/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import { readXml } from "@who-knows-whom/dataverse-stand-in/fetch/xmlElement";
import type { XmlElement } from "@who-knows-whom/dataverse-stand-in/fetch/xmlElement";
import { crmTables } from "@who-knows-whom/dataverse-stand-in/schema/crmSchema";
import { metadataDocument } from "@who-knows-whom/dataverse-stand-in/schema/metadataDocument";
import { propertyName } from "@who-knows-whom/dataverse-stand-in/schema/tableShape";
import type { ColumnType } from "@who-knows-whom/dataverse-stand-in/schema/tableShape";

import { sharedFolder } from "../support/contracts/sharedFolder";

// The stand-in's schema is written by hand. Here it is held against what a real organisation has.

interface RealColumn {
  readonly type: string;
  /** The property's name in OData; null where it has none. */
  readonly odata: string | null;
  readonly options?: Readonly<Record<string, string>>;
  readonly targets?: readonly string[];
}

interface RealTable {
  readonly set: string;
  readonly id: string;
  readonly name: string;
  readonly otc: number;
  readonly columns: Readonly<Record<string, RealColumn>>;
  readonly nav: Readonly<Record<string, { readonly lookup: string; readonly table: string }>>;
  readonly collections: readonly string[];
}

const realTypes: Readonly<Record<ColumnType, readonly string[]>> = {
  guid: ["Edm.Guid", "lookup"],
  lookup: ["lookup"],
  string: ["Edm.String"],
  tableName: ["Edm.String(EntityName)", "unknown"],
  integer: ["Edm.Int32"],
  decimal: ["Edm.Decimal"],
  choice: ["Edm.Int32"],
  boolean: ["Edm.Boolean"],
  dateTime: ["Edm.DateTimeOffset"],
};

/** Microsoft's tables: the collector's own comes with a solution of ours, which no contract has. */
const microsoftTables = crmTables.filter(({ name }) => !name.startsWith("wkw_"));

const folder = sharedFolder("CONTRACTS_DIR", "../shared/contracts");
const whenThere = folder === undefined ? describe.skip : describe;

function read(file: string): string {
  return readFileSync(path.join(folder ?? "", file), "utf8");
}

function realTable(name: string): RealTable {
  const { tables } = JSON.parse(read("dataverse.json")) as {
    readonly tables: Readonly<Record<string, RealTable | undefined>>;
  };
  const table = tables[name];
  if (table === undefined) throw new Error(`A real organisation has no table ${name}`);
  return table;
}

function realColumn(table: string, name: string) {
  const column = realTable(table).columns[name];
  if (column === undefined) throw new Error(`The real table ${table} has no column ${name}`);
  const { options = {}, targets = [], ...rest } = column;
  return { ...rest, targets, choices: Object.keys(options) };
}

function elementsNamed(name: string, { children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(name, child),
  ]);
}

whenThere.each(microsoftTables)("the stand-in's table $name", (table) => {
  it("has the entity set, id, name and number of the real one", () => {
    const { set, id, name, otc } = realTable(table.name);
    const { primaryName = name, objectTypeCode } = table;
    expect([table.set, table.id, primaryName, objectTypeCode]).toEqual([set, id, name, otc]);
  });

  it("has only columns of the real one, of the same type and under the same property", () => {
    for (const [name, column] of Object.entries(table.columns)) {
      const real = realColumn(table.name, name);
      expect(realTypes[column.type]).toContain(real.type);
      expect(real.odata).toBe(column.isHidden === true ? null : propertyName(name, column));
      expect(real.targets).toEqual(expect.arrayContaining([...(column.targets ?? [])]));
      expect(real.choices).toEqual(expect.arrayContaining(Object.keys(column.choices ?? {})));
    }
  });

  it("has only navigation properties of the real one, and over the same lookups", () => {
    const { nav, collections } = realTable(table.name);
    for (const [name, { column, table: target }] of Object.entries(table.navigation)) {
      expect([name, nav[name]]).toEqual([
        name,
        expect.objectContaining({ lookup: `_${column}_value`, table: target }),
      ]);
    }
    expect(collections).toEqual(expect.arrayContaining(Object.keys(table.collections)));
  });

  it("is described in $metadata as the real one is", () => {
    const [ours, real] = [metadataDocument(), read("dataverse.csdl.xml")].map((document) =>
      elementsNamed("EntityType", readXml(document)).find(
        ({ attributes }) => attributes["Name"] === table.name,
      ),
    );
    if (ours === undefined || real === undefined) throw new Error("An entity type is missing");
    const types = ({ children }: XmlElement) =>
      new Map(children.map(({ attributes }) => [attributes["Name"], attributes["Type"]]));
    const properties = elementsNamed("Property", ours);
    expect(properties.length).toBeGreaterThan(0);
    for (const { attributes } of properties) {
      const { Name: name, Type: type } = attributes;
      expect([name, type]).toEqual([name, types(real).get(name)]);
    }
  });
});
