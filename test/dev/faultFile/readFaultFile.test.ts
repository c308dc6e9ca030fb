/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { readFaultFile } from "../../../dev/faultFile/readFaultFile";
import { toTenantFaults } from "../../../dev/tenant/tenantFaults";

describe("readFaultFile", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "faults-"));
  const file = path.join(folder, "faults.json");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function read(content: unknown) {
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return readFaultFile(file);
  }

  it("reads the example of the document", () => {
    const document = readFileSync("docs/local-tenant.md", "utf8");
    const [, example = ""] = /## Faults[^]*?```json\n([^]*?)```/.exec(document) ?? [];
    const { script, page, clockSkewMinutes } = toTenantFaults(read(example));
    expect(script).toHaveLength(4);
    expect(script?.[0]).toEqual({
      system: "dataverse",
      matches: "contacts",
      status: 429,
      code: "0x80072322",
      headers: { "Retry-After": "5" },
      times: 3,
    });
    expect(page).toEqual({ signIn: { GetToken: "silence" }, calls: { 178: { errorCode: 9042 } } });
    expect(clockSkewMinutes).toBe(1440);
  });

  it("needs nothing", () => {
    expect(toTenantFaults(read({}))).toEqual({
      script: [],
      clockSkewMinutes: 0,
      page: { signIn: {}, calls: {} },
    });
  });

  it.each([
    [{ faults: {} }, "faults: must be a list."],
    [{ faults: [{}, { status: "503" }] }, "faults[1].status: must be a number."],
    [{ faults: [{ status: 42 }] }, "faults[0].status: is no status of HTTP."],
    [{ faults: [{ system: "crm" }] }, "faults[0].system: must be one of dataverse, graph,"],
    [{ faults: [{ times: -1 }] }, "faults[0].times: must not be below 0."],
    [{ faults: [{ delay: 3 }] }, "faults[0].delay: "],
    [{ bridge: { GetToken: "quiet" } }, "bridge.GetToken: must be one of silence, USER_"],
    [{ outlook: { 178: "never" } }, 'outlook.178: must be "unanswered", { "errorCode": N } or'],
    ["{", "Expected property name"],
  ])("says what is wrong and where: %j", (content, sentence) => {
    expect(() => read(content)).toThrow(`${file}, `);
    expect(() => read(content)).toThrow(sentence);
  });

  it("names a file that is not there", () => {
    expect(() => readFaultFile(path.join(folder, "none.json"))).toThrow("no such file");
  });
});
