/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { version } from "../../package.json";
import { aBuild, write } from "../admin/publish/aBuild";

const root = path.join(__dirname, "..", "..");

function release(...words: readonly string[]) {
  const script = path.join(root, "scripts", "release.mjs");
  return spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: "utf8" });
}

function aChangelog(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "changelog-")), "CHANGELOG.md");
  writeFileSync(file, text);
  return file;
}

describe("npm run release -- --check", () => {
  it("finds this project's changelog ready for its version", () => {
    expect(release("--check").stderr).toBe("");
  });

  it.each([
    [
      "another version alone",
      "## [0.0.9] - 2026-01-01\n\n### What administrators must know\n\n- x\n",
    ],
    ["no date", `## [${version}]\n\n### What administrators must know\n\n- x\n`],
  ])("refuses a changelog with %s", (_, text) => {
    const { status, stderr } = release("--check", "--changelog", aChangelog(text));
    expect(status).toBe(1);
    expect(stderr).toContain(`no heading "## [${version}]`);
  });

  it.each([
    ["nothing", "### Added\n\n- x\n"],
    ["an empty section", "### What administrators must know\n\n### Added\n\n- x\n"],
    [
      "only what an older version said",
      "\n## [0.0.9] - x\n\n### What administrators must know\n\n- x\n",
    ],
  ])("refuses a version that tells administrators %s", (_, section) => {
    const text = `# Changelog\n\n## [${version}] - 2026-11-30\n\n${section}`;
    const { status, stderr } = release("--check", "--changelog", aChangelog(text));
    expect(status).toBe(1);
    expect(stderr).toContain('"What administrators must know"');
  });
});

describe("npm run release", () => {
  const build = aBuild("one");
  write(build, "assets/third-party-notices.txt", "react 18.3.1 (MIT)");
  const to = mkdtempSync(path.join(tmpdir(), "release-"));
  const folder = path.join(to, `who-knows-whom-outlook-${version}`);
  const { stdout, stderr } = release("--from", build, "--to", to);
  const read = (file: string) => readFileSync(path.join(folder, file));

  it("says where the release is and what comes next", () => {
    expect(stderr).toBe("");
    expect(stdout).toContain(`git tag -a v${version}`);
  });

  it("lists the sum of every other file", () => {
    const sums = String(read("SHA256SUMS")).trim().split("\n");
    const files = sums.map((line) => line.slice(66));
    expect(files).toEqual(
      expect.arrayContaining(["dist/taskpane.html", "sbom.cdx.json", "THIRD-PARTY-NOTICES.txt"]),
    );
    expect(
      sums.every((line) => {
        const [sum = "", file = ""] = line.split("  ");
        return createHash("sha256").update(read(file)).digest("hex") === sum;
      }),
    ).toBe(true);
  });

  it("has a CycloneDX bill of what is in the product, and of nothing else", () => {
    const { bomFormat, metadata, components } = JSON.parse(String(read("sbom.cdx.json"))) as {
      readonly bomFormat: string;
      readonly metadata: { readonly component: { readonly name: string } };
      readonly components: readonly { readonly name: string; readonly version: string }[];
    };
    expect(bomFormat).toBe("CycloneDX");
    expect(metadata.component.name).toBe("who-knows-whom-outlook");
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["react", "@azure/msal-browser", "valibot"]));
    expect(
      names.filter((name) => /who-knows-whom|^(?:jest|webpack|jose|typescript)$/.test(name)),
    ).toEqual([]);
  });

  it("brings the sources, with which administrators publish", () => {
    const zip = read(`who-knows-whom-outlook-${version}-source.zip`);
    expect(zip.toString("latin1", 0, 2)).toBe("PK");
    expect(existsSync(path.join(folder, "RELEASE-NOTES.md"))).toBe(true);
  });

  it("refuses a folder that holds no build", () => {
    const { status, stderr: said } = release("--from", tmpdir(), "--to", to);
    expect(status).toBe(1);
    expect(said).toContain("holds no build");
  });
});
