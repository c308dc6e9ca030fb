const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A line: where it begins, where its text ends, and where the next one begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** @returns undefined where the bytes end before the line does */
export type LineReader = (start: number) => Line | undefined;

/**
 * Reads the lines of bytes from any place on. Lines end with LF, CR LF or CR, also mixed, and with
 * the CR CR LF that a file has after it was transferred as text once too often.
 */
export function createLineReader(bytes: Buffer, followedBy: "more" | "nothing"): LineReader {
  const findLineFeed = createFinder(bytes, lineFeed);
  const findCarriageReturn = createFinder(bytes, carriageReturn);

  return (start) => {
    const end = Math.min(findLineFeed(start), findCarriageReturn(start));
    const isLast = followedBy === "nothing" && start < bytes.length;
    if (end >= bytes.length) return isLast ? { start, end, next: end } : undefined;
    if (bytes[end] === lineFeed) return { start, end, next: end + 1 };
    let afterReturns = end;
    while (bytes[afterReturns] === carriageReturn) afterReturns++;
    if (afterReturns === bytes.length && followedBy === "more") return undefined;
    const isOneEnd = bytes[afterReturns] === lineFeed;
    return { start, end, next: isOneEnd ? afterReturns + 1 : end + 1 };
  };
}

/** Also behind the zeros of a block that was never written, a line begins. */
export function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn || byte === 0;
}

/** Remembers what it found: a file without any LF must not be searched for one in every line. */
function createFinder(bytes: Buffer, byte: number): (from: number) => number {
  let searchedFrom = 0;
  let found = -1;
  return (from) => {
    if (found < from || from < searchedFrom) {
      searchedFrom = from;
      found = bytes.indexOf(byte, from);
      if (found < 0) found = bytes.length;
    }
    return found;
  };
}
