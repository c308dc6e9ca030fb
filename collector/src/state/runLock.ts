import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

import type { Shard } from "../collect/shard";
import { readIfThere } from "./atomicFile";
import type { StateFolder } from "./stateFolder";

/** Kept while a program works on the state folder. */
export interface RunLock {
  readonly release: () => void;
}

/** So often a running program shows that it lives. */
const beatMs = 20_000;

/** Whoever has not shown it for so long was killed: on another machine, nothing else tells. */
const deadAfterMs = 5 * 60_000;

/**
 * One program at a time works on a state folder. Only parts of one division collect beside each other, and
 * no part twice. A lock whose program was killed is taken over.
 *
 * @param part - of the mailboxes; absent for what needs the whole folder
 * @param onLost - another program took the lock over, because this one seemed dead: it has to stop
 * @throws Error where another program works there
 */
export function lockState(
  { locks }: Pick<StateFolder, "locks">,
  { part, onLost }: { readonly part?: Shard | undefined; readonly onLost: () => void },
): RunLock {
  mkdirSync(locks, { recursive: true });
  const own = path.join(locks, part === undefined ? "whole" : `part-${part.part}-of-${part.of}`);
  const mark = `${hostname()} ${process.pid} ${randomUUID()}`;
  removeDead(locks);
  if (!writeAnew(own, mark)) throw otherRun();
  held.add(mark);
  // Own first, then the others: of two that start together at most one goes on.
  const others = locksIn(locks).filter((name) => name !== path.basename(own));
  if (others.some((name) => !isBeside(name, part))) {
    release();
    throw otherRun();
  }
  const beat = setInterval(() => {
    if (readMark(own) === mark) utimesSync(own, new Date(), new Date());
    else onLost();
  }, beatMs);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      release();
    },
  };

  function release(): void {
    held.delete(mark);
    if (readMark(own) === mark) rmSync(own, { force: true });
  }
}

/** Locks of this very program; others with its number are of a past life of it. */
const held = new Set<string>();

function locksIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^(whole|part)/.test(name));
}

function readMark(lock: string): string | undefined {
  return readIfThere(lock)?.toString("utf8");
}

/** @returns false where there is one already */
function writeAnew(lock: string, mark: string): boolean {
  try {
    writeFileSync(lock, mark, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function otherRun(): Error {
  return new Error(
    "Another run of the collector is at work on this state folder: wait for its end.",
  );
}

function isBeside(name: string, part: Shard | undefined): boolean {
  return part !== undefined && name.endsWith(`-of-${part.of}`);
}

/** The clock is that of the disk, which may be another machine's. */
function removeDead(locks: string): void {
  const probe = path.join(locks, `.${randomUUID()}`);
  writeFileSync(probe, "");
  const now = statSync(probe).mtimeMs;
  rmSync(probe);
  for (const name of locksIn(locks)) {
    const lock = path.join(locks, name);
    const mark = readMark(lock) ?? "";
    const [host, pid] = mark.split(" ");
    const beatAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? now;
    const isGone = host === hostname() && !held.has(mark) && !isAlive(Number(pid));
    if (isGone || now - beatAt > deadAfterMs) rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to somebody else.
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
