/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { optOut } from "../../../admin/commands/optOut";
import { duplicateKeys } from "../../../admin/optOut/duplicateKeys";
import { mergeOptOuts } from "../../../admin/optOut/optOutLists";
import { parseConfig } from "../../../src/adapters/config/parseConfig";
import { reasonNotToAsk } from "../../../src/core/people/mayBeAsked";
import { aConfigFile, aTenantEntry } from "../../adapters/config/aConfigFile";
import { aColleague, anAddress, aRep } from "../../support/builders";

let folder = "";
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "opt-out-"));
  said.length = 0;
  jest.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

function aFile(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function aConfig(optedOut: object = {}): string {
  return aFile("config.json", JSON.stringify(aConfigFile({}, aTenantEntry({ optOut: optedOut }))));
}

/** Whether the pane would leave a colleague with this address out. */
function isLeftOut(config: string, address: string): boolean {
  const page = new URL("https://addin.contoso.com/taskpane.html");
  const [tenant] = parseConfig(JSON.parse(readFileSync(config, "utf8")), page).tenants;
  if (tenant === undefined) throw new Error("There is no tenant.");
  const colleague = aColleague({ addresses: [anAddress(address)] });
  return (
    reasonNotToAsk(colleague, { rep: aRep(), organization: tenant.organization }) === "optedOut"
  );
}

const directory = [
  "displayName,mail,userPrincipalName,proxyAddresses",
  '"Potter, Tricia",tricia.potter@contoso.com,tpotter@contoso.com,"SMTP:tricia.potter@contoso.com;smtp:tp@contoso.com;X500:/o=x"',
  "Cora Thomas,cora.thomas@contoso.com,cora.thomas@contoso.com,",
].join("\r\n");

describe("admin opt-out", () => {
  it("adds by hash, and the pane leaves that person out", async () => {
    const config = aConfig();
    await optOut(["add", "Tricia.Potter@contoso.com", "--config", config]);
    expect(readFileSync(config, "utf8")).not.toMatch(/tricia/i);
    expect(isLeftOut(config, "tricia.potter@contoso.com")).toBe(true);
    expect(isLeftOut(config, "cora.thomas@contoso.com")).toBe(false);
    expect(said.join(" ")).toContain("Aliases are covered only where they are added too");
  });

  it("adds every alias that an export of the directory knows, and removes them again", async () => {
    const config = aConfig();
    const users = aFile("users.csv", directory);
    await optOut(["add", "tp@contoso.com", "--config", config, "--users", users]);
    for (const name of ["tricia.potter", "tpotter", "tp"])
      expect(isLeftOut(config, `${name}@contoso.com`)).toBe(true);
    await optOut(["remove", "tpotter@contoso.com", "--config", config, "--users", users]);
    expect(isLeftOut(config, "tricia.potter@contoso.com")).toBe(false);
  });

  it("turns an entry in clear into a hash, and keeps the rest of the file", async () => {
    const config = aConfig({ addresses: ["tricia.potter@contoso.com", "cora.thomas@contoso.com"] });
    await optOut(["add", "tricia.potter@contoso.com", "--config", config]);
    const file = readFileSync(config, "utf8");
    expect(file).not.toMatch(/tricia/);
    expect(file).toMatch(/cora\.thomas/);
    expect(file).toMatch(/crm4\.dynamics\.com/);
    await optOut(["list", "--config", config]);
    expect(said.slice(-3)).toEqual([
      "Group: none",
      "By hash: 1",
      "In clear, for everybody on the web to read: 1",
    ]);
  });

  it("says whether an address is covered, wholly or in part, and what it cannot know", async () => {
    const config = aConfig({ addresses: ["tp@contoso.com"] });
    const users = aFile("users.csv", directory);
    const check = (address: string, ...more: readonly string[]) =>
      optOut(["check", address, "--config", config, ...more]);
    expect(await check("tp@contoso.com")).toBe(0);
    expect(said.at(-1)).toMatch(/^tp@contoso.com is covered\.\nOther addresses .* not known here/);
    expect(await check("tp@contoso.com", "--users", users)).toBe(1);
    expect(said.at(-1)).toBe(
      "tp@contoso.com is covered in part. Add: tricia.potter@contoso.com, tpotter@contoso.com",
    );
    expect(await check("cora.thomas@contoso.com", "--users", users)).toBe(1);
    expect(said.at(-1)).toBe("cora.thomas@contoso.com is not covered.");
  });

  it("names entries that are nobody's", async () => {
    const config = aConfig({ addresses: ["tricia.poter@contoso.com", "tp@contoso.com"] });
    const users = aFile("users.csv", directory);
    expect(await optOut(["check", "--config", config, "--users", users])).toBe(1);
    expect(said).toEqual(["Nobody in the directory has this address: tricia.poter@contoso.com"]);
  });

  it("touches no file in which an entry stands twice", () => {
    const file = '{"tenants":{"A1":{"optOut":{"addresses":["x@y.zz"]}},"a1":{}}}';
    const config = aFile("config.json", file);
    expect(() => optOut(["add", "tp@contoso.com", "--config", config])).toThrow("tenants.a1");
    expect(readFileSync(config, "utf8")).toBe(file);
  });

  it.each([
    [["add", "Tricia"], "no e-mail address"],
    [["shout"], "opt-out add | remove"],
    [["check"], "--users"],
  ])("refuses %j", (words, reason) => {
    expect(() => optOut([...words, "--config", aConfig()])).toThrow(reason);
  });
});

describe("duplicateKeys", () => {
  it("finds the same key twice in one object alone, whatever the texts hold", () => {
    expect(duplicateKeys('{"a":{"b":1},"c":{"b":[{"b":2},{"b":3}]},"d":"\\",\\"a\\":1"}')).toEqual(
      [],
    );
    expect(duplicateKeys('{"a":{"b":1,"x":["b",{"y":1}],"b":2}}')).toEqual(["a.b"]);
  });
});

describe("mergeOptOuts", () => {
  it("loses nobody, whichever file is older", () => {
    const older = { groupId: null, addresses: ["a@b.cc"], hashes: ["1"] };
    const newer = { groupId: "g", addresses: [], hashes: ["1", "2"] };
    const all = { groupId: "g", addresses: ["a@b.cc"], hashes: ["1", "2"] };
    expect(mergeOptOuts(newer, older)).toEqual(all);
    expect(mergeOptOuts(older, newer)).toEqual(all);
    expect(mergeOptOuts(undefined, newer)).toEqual(newer);
  });
});
