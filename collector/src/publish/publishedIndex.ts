import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

import { readIfThere, writeWhole } from "../state/atomicFile";
import type { StateFolder } from "../state/stateFolder";

/** What was last written of a document, and when. */
export interface Published {
  readonly digest: string;
  readonly day: number;
}

/** What the table holds, as far as the collector wrote it. Each line is one row that Dataverse took. */
export interface PublishedIndex {
  readonly get: (id: string) => Published | undefined;
  readonly ids: () => readonly string[];
  /** After the table took the rows: whoever is killed in between writes them again, the same. */
  readonly note: (rows: readonly (Published & { readonly id: string })[]) => void;
  readonly drop: (id: string) => void;
  /** One line for each document again. */
  readonly compact: () => void;
}

const dropped = "-";

export function openPublishedIndex({ publishedFile: file }: StateFolder): PublishedIndex {
  const known = readLines(readIfThere(file)?.toString("utf8") ?? "");

  function append(lines: readonly string[]): void {
    mkdirSync(path.dirname(file), { recursive: true });
    // The line end in front ends what a killed program may have left: half a line.
    appendFileSync(file, `\n${lines.join("\n")}\n`, { mode: 0o600 });
  }

  return {
    get: (id) => known.get(id),
    ids: () => [...known.keys()],
    note(rows) {
      for (const { id, digest, day } of rows) known.set(id, { digest, day });
      append(rows.map(lineOf));
    },
    drop(id) {
      known.delete(id);
      append([lineOf({ id, digest: dropped, day: 0 })]);
    },
    compact() {
      const lines = [...known].map(([id, published]) => lineOf({ id, ...published }));
      writeWhole(file, `${lines.sort().join("\n")}\n`);
    },
  };
}

function lineOf({ id, digest, day }: Published & { readonly id: string }): string {
  return `${id},${digest},${day};`;
}

function readLines(text: string): Map<string, Published> {
  const known = new Map<string, Published>();
  // The mark at the end tells a whole line from half a one.
  for (const [, id = "", digest = "", day] of text.matchAll(/^([^,\n]+),([^,\n]+),(\d+);$/gm))
    if (digest === dropped) known.delete(id);
    else known.set(id, { digest, day: Number(day) });
  return known;
}
