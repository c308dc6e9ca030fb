/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/** What the check says of a lock file with one package beside the project. */
function check(license: string | undefined, part: object = {}) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "lock-")), "package-lock.json");
  const packages = { "": { name: "project" }, "node_modules/thing": { license, ...part } };
  writeFileSync(file, JSON.stringify({ packages }));
  const script = path.join(root, "scripts", "checks", "licences.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
  return { status, said: stderr.trim() };
}

describe("npm run licences", () => {
  it.each(["MIT", "Apache-2.0 AND MIT", "(BSD-3-Clause OR GPL-2.0)"])("takes %s", (licence) => {
    expect(check(licence)).toEqual({ status: 0, said: "" });
  });

  it.each(["GPL-3.0", "MPL-2.0", "MIT AND GPL-2.0", "SEE LICENSE IN EULA"])(
    "refuses %s in the product",
    (licence) => {
      expect(check(licence)).toEqual({ status: 1, said: `thing: ${licence}` });
    },
  );

  it("refuses a package that names no licence", () => {
    expect(check(undefined)).toEqual({ status: 1, said: "thing: none" });
  });

  it("takes a licence about changed copies where nothing is passed on", () => {
    expect(check("MPL-2.0", { dev: true }).status).toBe(0);
    expect(check("GPL-3.0", { dev: true }).status).toBe(1);
  });
});
