/** @jest-environment node */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { collector } from "../../../admin/commands/collector";
import { readConfig } from "../../../collector/src/config/readConfig";

const ids = ["0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a", "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b"];
const [tenantId = "", clientId = ""] = ids;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "prepare-"));
  jest.spyOn(console, "log").mockImplementation(() => undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  jest.restoreAllMocks();
});

function prepare(...more: readonly string[]): Promise<number> {
  const given = [
    ...["--tenant", tenantId, "--client", clientId, "--object", clientId],
    ...["--crm", "https://contoso.crm4.dynamics.com/", "--domains", "contoso.com, contoso.de"],
    ...["--opt-out-group", tenantId, "--out", folder],
  ];
  return collector(["prepare", ...given, ...more]);
}

function written(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

describe("collector prepare", () => {
  it("writes a configuration that the collector reads", async () => {
    expect(await prepare()).toBe(0);
    expect(readConfig(path.join(folder, "collector.json"))).toMatchObject({
      ...{ people: "crm", table: "elastic", months: 24 },
      internalDomains: ["contoso.com", "contoso.de"],
      dataverseUrl: "https://contoso.crm4.dynamics.com",
    });
  });

  it("writes scripts that a shell can read", async () => {
    await prepare();
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".sh"));
    expect(scripts).toHaveLength(2);
    for (const script of scripts) execFileSync("bash", ["-n", path.join(folder, script)]);
  });

  it("grants nothing in Microsoft Entra that opens a mailbox", async () => {
    await prepare();
    const roles = /for ROLE in (?<roles>.*); do/.exec(written("1-directory.sh"))?.groups?.["roles"];
    expect(roles).toBe("User.Read.All GroupMember.Read.All");
  });

  it("fences the mailboxes in Exchange, for this application", async () => {
    await prepare();
    const commands = written("2-exchange.ps1");
    expect(commands).toContain('-Role "Application Mail.ReadBasic" -CustomResourceScope');
    expect(commands).not.toMatch(/-Role "Application Mail\.Read"/);
    expect(commands).toContain(clientId);
  });

  it("makes an elastic table unless a standard one is wanted", async () => {
    await prepare();
    expect(written("3-dataverse.sh")).toContain('"TableType":"Elastic"');
    await prepare("--standard");
    expect(written("3-dataverse.sh")).not.toContain("Elastic");
    expect(readConfig(path.join(folder, "collector.json")).table).toBe("standard");
  });

  it.each([
    ["--domains", "contoso"],
    ["--opt-out-group", "everybody"],
    ["--crm", "contoso"],
  ])("refuses %s %s", async (option, text) => {
    await expect(prepare(option, text)).rejects.toThrow("That would not do");
  });

  it("knows one step", async () => {
    await expect(collector(["remove"])).rejects.toThrow("collector prepare");
  });
});
