/** @jest-environment node */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { openPublishedIndex } from "../../../collector/src/publish/publishedIndex";
import { stateFolder } from "../../../collector/src/state/stateFolder";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "published-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("openPublishedIndex", () => {
  it("knows later what was noted, and not what was dropped", () => {
    const index = openPublishedIndex(stateFolder(root));
    index.note([
      { id: "a", digest: "one", day: 1 },
      { id: "b", digest: "two", day: 2 },
    ]);
    index.drop("a");
    const later = openPublishedIndex(stateFolder(root));
    expect([later.get("a"), later.get("b")]).toEqual([undefined, { digest: "two", day: 2 }]);
  });

  it("reads on after half a line, which a killed program may leave", () => {
    const state = stateFolder(root);
    openPublishedIndex(state).note([{ id: "a", digest: "one", day: 1 }]);
    appendFileSync(state.publishedFile, "b,two,2");
    openPublishedIndex(state).note([{ id: "c", digest: "three", day: 3 }]);
    expect(openPublishedIndex(state).ids()).toEqual(["a", "c"]);
  });

  it("is the same after it was compacted", () => {
    const index = openPublishedIndex(stateFolder(root));
    index.note([{ id: "a", digest: "one", day: 1 }]);
    index.note([{ id: "a", digest: "two", day: 2 }]);
    index.compact();
    expect(openPublishedIndex(stateFolder(root)).get("a")).toEqual({ digest: "two", day: 2 });
  });
});
