import { toJsonSchema } from "@valibot/to-json-schema";

import { configSchema } from "../src/adapters/config/configSchema";

/** The text of config.schema.json, which gives editors completion and checks for config.json. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(configSchema, { typeMode: "input" });
  return `${JSON.stringify({ ...schema, title: "Who Knows Whom for Outlook" }, null, 2)}\n`;
}
