/** @jest-environment node */
import { buildIdOf, stampOf } from "../../../hosting/buildFiles/buildId";

const files = new Map([
  ["taskpane.html", "<p>"],
  ["static/a.js", "0"],
]);

describe("buildIdOf", () => {
  const id = buildIdOf(files);

  it("is the same for the same files, in whatever order they come", () => {
    expect(id).toMatch(/^[0-9a-f]{10}$/);
    expect(buildIdOf(new Map([...files].reverse()))).toBe(id);
  });

  it.each([
    ["a file changes", new Map([...files, ["static/a.js", "1"]])],
    ["a file is added", new Map([...files, ["static/b.js", "0"]])],
    [
      "a file has another name",
      new Map([
        ["taskpane.html", "<p>"],
        ["static/b.js", "0"],
      ]),
    ],
  ])("is another one where %s", (_, changed) => {
    expect(buildIdOf(changed)).not.toBe(id);
  });
});

describe("stampOf", () => {
  it.each([
    "<meta name=version content=0.1.0><meta name=build content=0a1b2c3d4e>",
    '<meta name="version" content="0.1.0" /><meta name="build" content="0a1b2c3d4e" />',
  ])("is what the page names: %s", (html) => {
    expect(stampOf(html)).toEqual({ version: "0.1.0", build: "0a1b2c3d4e" });
  });

  it("is absent in a page of an older build", () => {
    expect(stampOf("<meta name=version content=0.1.0>")).toBeUndefined();
  });
});
