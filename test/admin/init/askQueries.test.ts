/** @jest-environment node */
import { PassThrough, Readable } from "node:stream";

import { queries } from "../../../admin/init/answers";
import { askQueries } from "../../../admin/init/askQueries";
import type { Given } from "../../../admin/init/askQueries";

const tenantId = "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a";
const clientId = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";
const good = ["https://wkw.contoso.com", tenantId, clientId, "nothing", "contoso.com"];
const answers = {
  origin: "https://wkw.contoso.com",
  tenantId,
  clientId,
  domains: ["contoso.com"],
};

async function ask(lines: string, given: Given = {}, usual: Given = {}) {
  const output = new PassThrough();
  const terminal = { input: Readable.from([lines]), output };
  const found = await askQueries(queries, { given, usual }, terminal);
  return { found, said: String(output.read() ?? "") };
}

describe("askQueries", () => {
  it.each([
    ["one after the other", good.join("\n")],
    ["with the line ends of Windows", `${good.join("\r\n")}\r\n`],
  ])("takes lines that were there before they were asked for, %s", async (_, lines) => {
    const { found, said } = await ask(lines);
    expect(found).toEqual(answers);
    expect(said).toContain("Tenant id");
  });

  it("judges each answer at once, and asks for it again in words of its own", async () => {
    const [origin = "", ...others] = good;
    const { found, said } = await ask([origin, "contoso.onmicrosoft.com", ...others].join("\n"));
    expect(found).toEqual(answers);
    expect(said).toMatch(
      /That would not do: contoso\.onmicrosoft\.com is a domain of the tenant; [^]*Tenant id \(Microsoft Entra\) \(such as/,
    );
  });

  it("says which answer is missing when the input ends, and what was wrong with the last", async () => {
    await expect(ask("https://wkw.contoso.com\n")).rejects.toThrow(/no answer to: Tenant id/);
    await expect(ask("http://wkw.contoso.com\n")).rejects.toThrow(/hosted at\..*begin with https/);
  });

  it("does not ask for what is given", async () => {
    const given = { tenant: tenantId, client: clientId, crm: "nothing", domains: "contoso.com" };
    const { found, said } = await ask("https://wkw.contoso.com\n", given);
    expect(found).toEqual(answers);
    expect(said).not.toContain("Tenant id");
  });

  it("says all that is wrong with what is given, before it asks", async () => {
    const given = { tenant: "contoso", client: clientId, domains: "gmail.com" };
    await expect(ask("", given)).rejects.toThrow(/--tenant [^]*--domains .*gmail\.com/);
  });

  it("takes an empty line for what is there already", async () => {
    const usual = { origin: "https://wkw.contoso.com", tenant: tenantId, client: clientId };
    const { found, said } = await ask("\n\n\n\ncontoso.com\n", {}, usual);
    expect(found).toEqual(answers);
    expect(said).toContain("(Enter keeps https://wkw.contoso.com)");
  });
});
