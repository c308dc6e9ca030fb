/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import { findTable } from "@who-knows-whom/dataverse-stand-in/schema/crmSchema";
import { propertyName } from "@who-knows-whom/dataverse-stand-in/schema/tableShape";
import type { ColumnType } from "@who-knows-whom/dataverse-stand-in/schema/tableShape";

import { excerptProperty, excerptTables } from "../support/contracts/dataverseExcerpt";
import type { OpenApi } from "../support/contracts/graph/openApi";
import { sharedFolder } from "../support/contracts/sharedFolder";

// What the excerpts in data/ say is held against the stand-in, and against whole contracts where they
// lie beside the project.

const folder = sharedFolder("CONTRACTS_DIR", "../shared/contracts");
const whenThere = folder === undefined ? it.skip : it;

const typesOf: Readonly<Record<string, readonly ColumnType[]>> = {
  "Edm.Guid": ["guid"],
  "Edm.String": ["string"],
  "Edm.Int32": ["integer", "choice"],
  "Edm.Decimal": ["decimal"],
  "Edm.Boolean": ["boolean"],
  "Edm.DateTimeOffset": ["dateTime"],
  lookup: ["lookup", "guid"],
};

interface WholeTable {
  readonly set: string;
  readonly id: string;
  readonly columns: Readonly<Record<string, { readonly type: string; readonly odata: string }>>;
  readonly nav: Readonly<Record<string, { readonly lookup: string; readonly table: string }>>;
}

function readWhole(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder ?? "", file), "utf8"));
}

describe.each(excerptTables)("the excerpt's table $name", ({ name, set, id, ...excerpt }) => {
  it("is the stand-in's, column by column", () => {
    const table = findTable(name);
    expect([table?.set, table?.id]).toEqual([set, id]);
    for (const [column, type] of Object.entries(excerpt.columns)) {
      const own = table?.columns[column];
      expect([column, typesOf[type]]).toEqual([column, expect.arrayContaining([own?.type])]);
      expect(own && propertyName(column, own)).toBe(excerptProperty(column, type));
    }
    for (const [property, { lookup, table: target }] of Object.entries(excerpt.navigation)) {
      expect(table?.navigation[property]).toMatchObject({ column: lookup, table: target });
    }
  });

  whenThere("is the real one's, column by column", () => {
    const { tables } = readWhole("dataverse.json") as { tables: Record<string, WholeTable> };
    const table = tables[name];
    expect([table?.set, table?.id]).toEqual([set, id]);
    for (const [column, type] of Object.entries(excerpt.columns)) {
      const odata = excerptProperty(column, type);
      expect([column, table?.columns[column]]).toEqual([
        column,
        expect.objectContaining({ type, odata }),
      ]);
    }
    for (const [property, { lookup, table: target }] of Object.entries(excerpt.navigation)) {
      const behind = { lookup: `_${lookup}_value`, table: target };
      expect(table?.nav[property]).toMatchObject(behind);
    }
  });
});

describe("the excerpt of Graph", () => {
  const file = path.join(__dirname, "data", "graph.json");
  const excerpt = JSON.parse(readFileSync(file, "utf8")) as OpenApi;

  whenThere.each(Object.entries(excerpt.paths))("has %s as the whole contract has it", (...one) => {
    const whole = readWhole("graph-openapi.json") as OpenApi;
    const [ours, operations] = one;
    const theirs = Object.keys(whole.paths).find((other) => unnamed(other) === unnamed(ours));
    for (const [method, operation] of Object.entries(operations)) {
      const known = whole.paths[theirs ?? ""]?.[method]?.parameters ?? [];
      expect(theirs && whole.paths[theirs]?.[method]).toBeDefined();
      expect(optionNames(known)).toEqual(
        expect.arrayContaining(optionNames(operation?.parameters ?? [])),
      );
    }
  });
});

/** Names of segments are anybody's choice. */
function unnamed(route: string): string {
  return route.replace(/\{[^}]+\}/g, "{}");
}

function optionNames(parameters: readonly { readonly name: string; readonly in: string }[]) {
  return parameters.filter((one) => one.in === "query").map(({ name }) => name);
}
