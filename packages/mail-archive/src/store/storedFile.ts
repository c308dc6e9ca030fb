/** Bytes where a name on disk is no UTF-8, as of archives that were unpacked wrongly. */
export type DiskPath = string | Buffer;

/** A file of a mail store, on disk or in an archive. */
export interface StoredFile {
  /** From what was named on: "Profile/Mail/Inbox", "takeout.tgz/Takeout/Mail/Inbox.mbox". */
  readonly path: string;
  /** Reads it from its beginning. In an archive, this works once, and before the next file is taken. */
  readonly open: () => AsyncIterable<Buffer>;
  /** Where it lies on disk, if it does. */
  readonly diskPath?: DiskPath;
}

/** What could not be read, or not to its end. */
export interface Damage {
  readonly path: string;
  readonly reason: string;
}

/** An archive that is cut off takes the file with it that it was cut in: one damage is enough. */
export function createDamageList() {
  const list: Damage[] = [];
  return {
    add(path: string, reason: string): void {
      const isKnown = list.some(
        (known) => path === known.path || path.startsWith(`${known.path}/`),
      );
      if (!isKnown) list.push({ path, reason });
    },
    list: (): readonly Damage[] => list,
  };
}

export type DamageList = ReturnType<typeof createDamageList>;
