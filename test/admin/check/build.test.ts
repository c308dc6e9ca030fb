/** @jest-environment node */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { readBuild } from "../../../admin/check/site/build";

function folderWith(files: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "build-"));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  return folder;
}

describe("readBuild", () => {
  it("reads every file that a site has to show as it is", () => {
    const build = readBuild(
      folderWith([
        ...["taskpane.html", "static/taskpane.0a1b2c.js", "assets/icon-16.png"],
        ...["config.json", "manifest.xml", "nginx.conf", "_headers", "web.config", "404.html"],
        ...[".DS_Store", ".kept/0.1.0/taskpane.html", "staticwebapp.config.json"],
      ]),
    );
    expect([...(build?.keys() ?? [])].toSorted()).toEqual(
      ["/assets/icon-16.png", "/static/taskpane.0a1b2c.js", "/taskpane.html"].toSorted(),
    );
  });

  it("is none where the folder holds no build, or is not there", () => {
    expect(readBuild(folderWith(["config.json"]))).toBeUndefined();
    expect(readBuild("no-such-folder")).toBeUndefined();
  });
});
