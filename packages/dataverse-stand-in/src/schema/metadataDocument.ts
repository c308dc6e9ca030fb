import { crmTables } from "./crmSchema";
import { propertyName } from "./tableShape";
import type { Column, ColumnType, Table } from "./tableShape";

const edmTypes: Readonly<Record<ColumnType, string>> = {
  guid: "Edm.Guid",
  lookup: "Edm.Guid",
  string: "Edm.String",
  tableName: "Edm.String",
  integer: "Edm.Int32",
  decimal: "Edm.Decimal",
  choice: "Edm.Int32",
  boolean: "Edm.Boolean",
  dateTime: "Edm.DateTimeOffset",
};

/** The $metadata document (CSDL) of the stand-in's schema. */
export function metadataDocument(): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>`,
    `<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">`,
    `<EntityType Name="crmbaseentity" Abstract="true" />`,
    ...crmTables.flatMap(entityType),
    `<EntityContainer Name="System">`,
    ...crmTables.map(({ set, name }) => `<EntitySet Name="${set}" EntityType="mscrm.${name}" />`),
    `</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`,
  ].join("\n");
}

function entityType(table: Table): readonly string[] {
  return [
    `<EntityType Name="${table.name}" BaseType="mscrm.crmbaseentity">`,
    `<Key><PropertyRef Name="${table.id}" /></Key>`,
    ...Object.entries(table.columns).flatMap(property),
    ...Object.entries(table.navigation).map(
      ([name, { table: target }]) => `<NavigationProperty Name="${name}" Type="mscrm.${target}" />`,
    ),
    ...Object.entries(table.collections).map(
      ([name, { table: target }]) =>
        `<NavigationProperty Name="${name}" Type="Collection(mscrm.${target})" />`,
    ),
    `</EntityType>`,
  ];
}

function property([name, column]: [string, Column]): readonly string[] {
  if (column.isHidden === true) return [];
  const length = column.length === undefined ? "" : ` MaxLength="${column.length}"`;
  const type = edmTypes[column.type];
  return [`<Property Name="${propertyName(name, column)}" Type="${type}"${length} />`];
}
