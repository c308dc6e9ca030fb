import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

import { tenantKeyLength } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import { besideOf } from "./atomicFile";
import type { StateFolder } from "./stateFolder";

/** The organisation's key; made when it is first needed. All parts of a shared run use the same one. */
export function tenantKeyOf({ root, keyFile }: StateFolder): Uint8Array<ArrayBuffer> {
  mkdirSync(root, { recursive: true });
  if (!existsSync(keyFile)) makeKey(keyFile);
  const key = Uint8Array.from(readFileSync(keyFile));
  if (key.length === tenantKeyLength) return key;
  throw new Error("The key in the state folder is damaged: purge, and read everything again.");
}

function makeKey(keyFile: string): void {
  const beside = besideOf(`${keyFile}-${process.pid}`);
  writeFileSync(beside, randomBytes(tenantKeyLength), { mode: 0o600 });
  try {
    // Takes its place whole, and only where no other part of the run was faster.
    linkSync(beside, keyFile);
  } catch {
    // The other part's key holds; without any, reading it fails next.
  }
  rmSync(beside, { force: true });
}
