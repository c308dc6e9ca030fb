/** @jest-environment node */
import { PassThrough, Readable } from "node:stream";

import { queries } from "../../admin/init/answers";
import { askQueries } from "../../admin/init/askQueries";

const [origin, tenant] = queries;
const open = [origin, tenant].filter((query) => query !== undefined);

describe("askQueries", () => {
  it("takes lines that were there before they were asked for", async () => {
    const output = new PassThrough();
    const input = Readable.from(["https://wkw.contoso.com\n0f6e1d3c\n"]);
    expect(await askQueries(open, { input, output })).toEqual({
      origin: "https://wkw.contoso.com",
      tenant: "0f6e1d3c",
    });
    expect(String(output.read())).toContain("Tenant id");
  });

  it("says which answer is missing when the input ends", async () => {
    const terminal = {
      input: Readable.from(["https://wkw.contoso.com\n"]),
      output: new PassThrough(),
    };
    await expect(askQueries(open, terminal)).rejects.toThrow(/no answer to: Tenant id/);
  });
});
