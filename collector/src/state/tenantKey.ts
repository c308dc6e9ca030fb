import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { tenantKeyLength } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import type { StateFolder } from "./stateFolder";

/** The organisation's key; made when it is first needed. All parts of a shared run use the same one. */
export function tenantKeyOf({ root, keyFile }: StateFolder): Uint8Array<ArrayBuffer> {
  mkdirSync(root, { recursive: true });
  try {
    writeFileSync(keyFile, randomBytes(tenantKeyLength), { flag: "wx", mode: 0o600 });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) throw error;
  }
  const key = Uint8Array.from(readFileSync(keyFile));
  if (key.length === tenantKeyLength) return key;
  throw new Error("The key in the state folder is damaged: purge, and read everything again.");
}
