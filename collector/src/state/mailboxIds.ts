import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import type { StateFolder } from "./stateFolder";

/** Every mailbox of which anything is known, also where a program was killed between two files. */
export function mailboxIds({ folders }: StateFolder): readonly string[] {
  const ids = Object.values(folders).flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((part) => readdirSync(path.join(folder, part)))
      : [],
  );
  return [...new Set(ids.map((name) => name.replace(/\..*$/, "")))].sort();
}
