/** @jest-environment node */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { init } from "../../../admin/commands/init";
import { aConfigFile, aTenantEntry, tenantId } from "../../adapters/config/aConfigFile";

const client = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";

let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "init-"));
  said = "";
  jest.spyOn(console, "log").mockImplementation((text: string) => {
    said += `${text}\n`;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

function run(...more: readonly string[]): Promise<number> {
  const crm = "https://contoso.crm4.dynamics.com/main.aspx?appid=1";
  return init([
    ...["--origin", "wkw.contoso.com", "--tenant", `{${tenantId}}`, "--client", client],
    ...["--crm", crm, "--domains", "contoso.com", "--out", folder, ...more],
  ]);
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

describe("init", () => {
  it("writes config.json, its schema and the manifest", async () => {
    expect(await run()).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(
      ["config.json", "config.schema.json", "manifest.xml", "who-knows-whom.zip"].toSorted(),
    );
    expect(read("config.json")).toContain('"https://contoso.crm4.dynamics.com"');
    expect(read("config.schema.json")).toContain("internalDomains");
    expect(said).toMatch(/step 3 of docs\/deployment\.md\. What follows is for its steps 4/);
  });

  it("keeps what stands in a config.json that is there, and says so", async () => {
    const optOut = { groupId: null, addresses: ["tricia@contoso.com"] };
    const file = JSON.stringify(aConfigFile({}, aTenantEntry({ optOut })));
    writeFileSync(path.join(folder, "config.json"), file);
    await run();
    expect(JSON.parse(read("config.json"))).toMatchObject({ tenants: { [tenantId]: { optOut } } });
    expect(said).toMatch(/Kept from the config\.json that was there:\n {2}- optOut \(1 entry\)/);
  });

  it("leaves a config.json alone that it cannot read", async () => {
    writeFileSync(path.join(folder, "config.json"), '{ "enabled": true, }');
    await expect(run()).rejects.toThrow(
      /a comma too many, at line 1, column 18.*Correct it first/s,
    );
    expect(read("config.json")).toBe('{ "enabled": true, }');
  });

  it("writes nothing where the answers do not fit one another", async () => {
    await expect(run("--cloud", "china")).rejects.toThrow(/Nothing is written: .*dataverseUrl/);
    await expect(run("--cloud", "mars")).rejects.toThrow(/there is no such cloud/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
