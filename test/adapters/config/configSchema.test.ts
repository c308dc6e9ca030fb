/** @jest-environment node */
import Ajv from "ajv";

import { configJsonSchema } from "../../../hosting/configJsonSchema";
import { aConfigFile, aLocalConfigFile, aTenantEntry } from "./aConfigFile";

const validate = new Ajv().compile(JSON.parse(configJsonSchema()) as object);

// The program reads the valibot schema, an editor the JSON Schema made from it.
describe("configSchema as JSON Schema", () => {
  it.each([aConfigFile({ $schema: "./config.schema.json" }), aLocalConfigFile()])(
    "accepts a correct file %#",
    (file) => {
      expect(validate(file)).toBe(true);
    },
  );

  it.each([
    aConfigFile({ colour: "blue" }),
    aConfigFile({ cloud: "moon" }),
    aConfigFile({ clientId: "me" }),
    aConfigFile({ tenants: {} }),
    aConfigFile({ tenants: { contoso: aTenantEntry() } }),
    aConfigFile({}, aTenantEntry({ internalDomains: [] })),
    aConfigFile({}, aTenantEntry({ draft: { quote: "everything" } })),
  ])("refuses a wrong one %#", (file) => {
    expect(validate(file)).toBe(false);
  });
});
