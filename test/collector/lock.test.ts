/** @jest-environment node */
import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";

import { alone } from "../../collector/src/commands/alone";
import { createLog } from "../../collector/src/console/log";
import { stateFolder } from "../../collector/src/state/stateFolder";
import type { StateFolder } from "../../collector/src/state/stateFolder";

let state: StateFolder;

beforeEach(() => {
  state = stateFolder(mkdtempSync(path.join(tmpdir(), "lock-")));
});

afterEach(() => {
  rmSync(state.root, { recursive: true, force: true });
});

const log = createLog(() => undefined);

/** Works until it is told to end. */
function start(part?: { readonly part: number; readonly of: number }) {
  let end: (result: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const worked = alone({ state, log }, () => ended, part);
  worked.catch(() => undefined);
  return { worked, end };
}

function locked(by: string, name = "whole"): string {
  mkdirSync(state.locks, { recursive: true });
  const file = path.join(state.locks, name);
  writeFileSync(file, by);
  return file;
}

/** The number of a process that was there, and is no more. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid ?? 0;
}

describe("two runs on one state folder", () => {
  it("do not work at the same time", async () => {
    const first = start();
    await expect(start().worked).rejects.toThrow("Another run of the collector is at work");
    first.end("done");
    expect(await first.worked).toBe("done");
    const next = start();
    next.end("done too");
    expect(await next.worked).toBe("done too");
    expect(readdirSync(state.locks)).toEqual([]);
  });

  it("collect beside each other as parts of one division, no part twice, and nothing else meanwhile", async () => {
    const parts = [start({ part: 1, of: 2 }), start({ part: 2, of: 2 })];
    for (const other of [undefined, { part: 2, of: 2 }, { part: 1, of: 3 }])
      await expect(start(other).worked).rejects.toThrow("Another run");
    for (const part of parts) part.end("done");
    expect(await Promise.all(parts.map(({ worked }) => worked))).toEqual(["done", "done"]);
  });

  it("leave no lock behind where one fails", async () => {
    await expect(alone({ state, log }, () => Promise.reject(new Error("so")))).rejects.toThrow(
      "so",
    );
    expect(readdirSync(state.locks)).toEqual([]);
  });

  it("take over from one that was killed on this machine", async () => {
    locked(`${hostname()} ${await deadProcess()} a-mark`);
    const next = start();
    next.end("done");
    expect(await next.worked).toBe("done");
  });

  it("take over in a container, where every program has the same number", async () => {
    locked(`${hostname()} ${process.pid} a-mark`);
    const next = start();
    next.end("done");
    expect(await next.worked).toBe("done");
  });

  it("wait five minutes for one on another machine, which may live", async () => {
    const file = locked("another-machine 7 a-mark");
    await expect(start().worked).rejects.toThrow("Another run");
    const sixMinutesAgo = Date.now() / 1000 - 360;
    utimesSync(file, sixMinutesAgo, sixMinutesAgo);
    const next = start();
    next.end("done");
    expect(await next.worked).toBe("done");
  });
});
