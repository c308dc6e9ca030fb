import { leftOutByFileName } from "../leftOut/byFileName";
import { leftOutByPath } from "../leftOut/byName";
import { singleEntry } from "../mbox/openEntry";
import { readEntry, readMail } from "../mbox/readMail";
import type { ReadMail, Skip } from "../mbox/readMail";
import { readEmlx } from "./emlx";
import { fileKind } from "./fileKind";
import { gather } from "./gather";
import { inUtf8 } from "./inUtf8";
import type { DamageList } from "./storedFile";
import type { SniffedFile } from "./unpackFile";

/** A .msg must be in memory as a whole. */
const largestMsg = 128 * 1024 * 1024;

/** The messages of a file, or undefined where it holds none. */
export function readFileOfMail(
  sniffed: SniffedFile,
  damages: DamageList,
  skip: Skip,
): AsyncIterable<ReadMail> | undefined {
  const { path } = sniffed;
  const { beginning, chunks } = inUtf8(sniffed);
  const leftOut = leftOutByPath(path) ?? leftOutByFileName(path);
  const kind = fileKind(path, beginning);
  if (typeof kind === "object") {
    damages.add(path, kind.unreadable);
    return nothing();
  }
  switch (kind) {
    case "mbox":
      return readMail(chunks, skip, leftOut);
    case "message":
      return oneMessage(async () => {
        const file = await gather(chunks);
        return readEntry(singleEntry(file.beginning, file), skip, { leftOut });
      });
    case "emlx":
      return oneMessage(async () => {
        const { entry, leftOut: byFlags } = readEmlx(await gather(chunks));
        return readEntry(entry, skip, { leftOut: leftOut ?? byFlags });
      });
    case "msg":
      return oneMessage(async () => {
        const { readMsg } = await import("../outlook/readMsg");
        const message = readMsg((await gather(chunks, largestMsg)).beginning);
        if (typeof message !== "string")
          return readEntry(singleEntry(message, { isClipped: false }), skip, { leftOut });
        skip(1, message);
        return [];
      });
    case "empty":
      return nothing();
    case "other":
      return undefined;
  }
}

async function* oneMessage(read: () => Promise<Iterable<ReadMail>>): AsyncGenerator<ReadMail> {
  yield* await read();
}

async function* nothing(): AsyncGenerator<ReadMail> {
  // A folder without a message.
}
