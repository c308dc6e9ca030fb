/** @jest-environment node */
import { existsSync, rmSync } from "node:fs";
import path from "node:path";

import { formerBuild } from "../../../admin/publish/formerBuild";
import { publishBuild } from "../../../admin/publish/publishBuild";
import type { PublishOptions } from "../../../admin/publish/publishBuild";
import { readBuildFolder } from "../../../admin/publish/siteFolder";
import { siteSettings } from "../../../admin/publish/siteSettings";
import { clouds } from "../../../src/adapters/config/clouds";
import { aConfigFile } from "../../adapters/config/aConfigFile";
import { aBuild, aFolder, read, write } from "./aBuild";

const config = JSON.stringify(aConfigFile());

let site: string;

beforeEach(() => {
  site = aFolder();
  write(site, "config.json", config);
});

function publish(folder: string, part: Partial<PublishOptions> = {}) {
  return publishBuild({
    site,
    build: readBuildFolder(folder),
    settings: siteSettings({ site, first: "none" }),
    now: new Date("2026-11-01"),
    ...part,
  });
}

function rollBack(now = "2026-11-02") {
  return publish("", { build: formerBuild(site, read(site, "config.json")), now: new Date(now) });
}

function has(file: string): boolean {
  return existsSync(path.join(site, file));
}

describe("publishBuild", () => {
  it("fills an empty site", () => {
    publish(aBuild("one"));
    expect(read(site, "taskpane.html")).toContain("build content=one");
    expect(read(site, "static/taskpane.one.js")).toBe('"one"');
    expect(read(site, "assets/icon-16.png")).toBe("one");
  });

  it("leaves config.json as it is", () => {
    publish(aBuild("one"));
    expect(read(site, "config.json")).toBe(config);
  });

  it("writes a policy for the page that is published and for this tenant's CRM alone", () => {
    publish(aBuild("one"));
    const policies = read(site, "nginx.conf").match(/connect-src [^;]*/g);
    expect([...new Set(policies)]).toEqual([
      "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com https://contoso.crm4.dynamics.com",
    ]);
  });

  it("writes the file of one kind of server where it is told", () => {
    publish(aBuild("one"), { hosts: ["cloudflare"] });
    expect(read(site, "_headers")).toContain("! Access-Control-Allow-Origin");
    expect(has("nginx.conf")).toBe(false);
  });

  it("has scripts and policy in place before the server reads its file, and pages after it", () => {
    publish(aBuild("one"));
    const before = read(site, "nginx.conf");
    const seen: string[] = [];
    publish(aBuild("two"), {
      reload: () => {
        seen.push(read(site, "taskpane.html"), read(site, "static/taskpane.two.js"));
        seen.push(read(site, "nginx.conf"));
      },
    });
    expect(seen[0]).toContain("build content=one");
    expect(seen[1]).toBe('"two"');
    expect(seen[2]).not.toBe(before);
    expect(read(site, "taskpane.html")).toContain("build content=two");
  });

  it("leaves the pages alone where the server refuses its file", () => {
    publish(aBuild("one"));
    const reload = () => {
      throw new Error("nginx: [emerg]");
    };
    expect(() => publish(aBuild("two"), { reload })).toThrow("emerg");
    expect(read(site, "taskpane.html")).toContain("build content=one");
  });

  it("keeps scripts for panes that are open", () => {
    publish(aBuild("one"));
    publish(aBuild("two"));
    expect(has("static/taskpane.one.js")).toBe(true);
  });

  it("deletes scripts of builds that nobody has open and nobody goes back to", () => {
    publish(aBuild("one"), { now: new Date("2026-11-01") });
    publish(aBuild("two"), { now: new Date("2026-11-02") });
    publish(aBuild("three"), { now: new Date("2026-11-08") });
    expect(has("static/taskpane.one.js")).toBe(true);

    const { deletedScripts } = publish(aBuild("four"), { now: new Date("2026-11-20") });
    expect(deletedScripts).toBe(2);
    expect(has("static/taskpane.one.js")).toBe(false);
    expect(has("static/taskpane.three.js")).toBe(true);
    expect(has("static/shared.js")).toBe(true);
    expect(has(".publish/one")).toBe(false);
  });

  it("knows the former build where the same one is published twice", () => {
    publish(aBuild("one"));
    const two = aBuild("two");
    publish(two);
    expect(publish(two).former).toMatchObject({ build: "one" });
  });

  it("refuses a folder without a build, and changes nothing", () => {
    expect(() => publish(aFolder())).toThrow(/npm run build/);
    expect(has("nginx.conf")).toBe(false);
  });

  it("refuses the build of another cloud, and changes nothing", () => {
    const other = aBuild("one", clouds.gcchigh.officeScript);
    expect(() => publish(other)).toThrow('another cloud than config.json\'s "global"');
    expect(has("taskpane.html")).toBe(false);
  });
});

describe("formerBuild", () => {
  it("goes back to the pages and pictures of the build before", () => {
    publish(aBuild("one"));
    publish(aBuild("two"));
    expect(rollBack().served).toMatchObject({ build: "one" });
    expect(read(site, "taskpane.html")).toContain("build content=one");
    expect(read(site, "assets/icon-16.png")).toBe("one");
  });

  it("makes the policy for the pages it goes back to", () => {
    publish(aBuild("one"));
    const ofOne = read(site, "nginx.conf");
    publish(aBuild("two"));
    rollBack();
    expect(read(site, "nginx.conf")).toBe(ofOne);
  });

  it("leaves config.json, in which people opted out since", () => {
    publish(aBuild("one"));
    publish(aBuild("two"));
    const later = JSON.stringify({ ...aConfigFile(), enabled: false });
    write(site, "config.json", later);
    rollBack();
    expect(read(site, "config.json")).toBe(later);
  });

  it("goes forward again the same way", () => {
    publish(aBuild("one"));
    publish(aBuild("two"));
    rollBack();
    rollBack("2026-11-03");
    expect(read(site, "taskpane.html")).toContain("build content=two");
  });

  it("goes back to a build from before builds had ids", () => {
    write(site, "taskpane.html", "<p>old");
    write(site, "static/old.js", "0");
    publish(aBuild("one"));
    rollBack();
    expect(read(site, "taskpane.html")).toBe("<p>old");
    expect(has("static/old.js")).toBe(true);
  });

  it("refuses where there is no build before", () => {
    publish(aBuild("one"));
    expect(() => rollBack()).toThrow(/keeps no build from before/);
  });

  it("refuses where a script is gone, which would be missing for everybody", () => {
    publish(aBuild("one"));
    publish(aBuild("two"));
    rmSync(path.join(site, "static/taskpane.one.js"));
    expect(() => rollBack()).toThrow("static/taskpane.one.js");
  });

  it("refuses where the build before would stop at a newer setting", () => {
    const one = aBuild("one");
    const schema = JSON.parse(read(one, "config.schema.json")) as { properties: object };
    // JSON leaves out what is undefined.
    const properties = { ...schema.properties, local: undefined };
    write(one, "config.schema.json", JSON.stringify({ ...schema, properties }));
    publish(one);
    publish(aBuild("two"));
    write(site, "config.json", JSON.stringify({ ...aConfigFile(), local: {} }));
    expect(() => formerBuild(site, read(site, "config.json"))).toThrow(/does not know .*local/);
  });
});
