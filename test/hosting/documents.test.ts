/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import { configJsonSchema } from "../../hosting/configJsonSchema";
import { coreGraphScopes, optionalGraphScopes } from "../../src/adapters/graph/graphScopes";
import { switchedSources } from "../../src/core/evidence/sourceName";
import { fieldNames } from "../../src/core/words/requestTemplate";

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
}

/** Paths of all settings in config.json; a tenant id stands as `<id>`. */
function settingsIn(node: SchemaNode, at: readonly string[] = []): readonly string[] {
  const { properties = {}, additionalProperties, anyOf = [] } = node;
  const named = Object.entries(properties).flatMap(([name, child]) =>
    settingsIn(child, [...at, name]),
  );
  const byId =
    typeof additionalProperties === "object"
      ? settingsIn(additionalProperties, [...at, "<id>"])
      : [];
  const inner = [...named, ...byId, ...anyOf.flatMap((child) => settingsIn(child, at))];
  return inner.length > 0 ? inner : [at.join(".")];
}

function read(document: string): string {
  return readFileSync(path.join(__dirname, "../../docs", document), "utf8");
}

function isTold(table: string, setting: string): boolean {
  return setting
    .split(".")
    .map((_, index, names) => names.slice(0, index + 1).join("."))
    .some((place) => table.includes(`| \`${place}\``));
}

describe("docs/deployment.md", () => {
  const text = read("deployment.md");
  const settings = [...new Set(settingsIn(JSON.parse(configJsonSchema()) as SchemaNode))];

  it.each(settings)("has the setting %s, or the one that holds it, in its table", (setting) => {
    expect(isTold(text, setting)).toBe(true);
  });

  it.each(switchedSources)("names the source %s", (source) => {
    expect(text).toMatch(new RegExp(`sources.*\`${source}\``));
  });

  it.each(fieldNames)("names the field {%s} of a template", (name) => {
    expect(text).toContain(`\`{${name}}\``);
  });
});

describe("docs/permissions.md", () => {
  it.each([...coreGraphScopes, ...optionalGraphScopes])("says what %s is for", (scope) => {
    expect(read("permissions.md")).toMatch(new RegExp(`^\\| [^|]*\`${scope}\``, "m"));
  });
});
