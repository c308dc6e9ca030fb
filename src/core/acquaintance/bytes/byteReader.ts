import { largestNumber } from "./byteWriter";
import { textOf } from "./textOf";

/**
 * Reads what a `ByteWriter` wrote. After the first thing that cannot be read everything reads as nothing, so
 * that whoever reads asks once, at the end, whether all was well.
 */
export interface ByteReader {
  readonly readByte: () => number;
  readonly readBytes: (count: number) => Uint8Array;
  readonly readNumber: () => number;
  /** A number of things that take at least so many bytes each; more than fit are damage. */
  readonly readCount: (leastBytesEach: number) => number;
  readonly readText: () => string;
  /** What was read makes no sense. */
  readonly fail: () => void;
  readonly hasFailed: () => boolean;
  /** True where all could be read, and nothing but zeros is left. */
  readonly isWhole: () => boolean;
}

const longestNumber = 5;

export function createByteReader(bytes: Uint8Array): ByteReader {
  let place = 0;
  let isDamaged = false;
  const left = () => (isDamaged ? 0 : bytes.length - place);

  function fail(): void {
    isDamaged = true;
  }

  function readByte(): number {
    if (left() < 1) fail();
    return isDamaged ? 0 : (bytes[place++] ?? 0);
  }

  function readBytes(count: number): Uint8Array {
    if (left() < count) fail();
    if (isDamaged) return new Uint8Array();
    place += count;
    return bytes.subarray(place - count, place);
  }

  function readNumber(): number {
    let value = 0;
    for (let digit = 0; digit < longestNumber; digit++) {
      const byte = readByte();
      value += (byte % 0x80) * 0x80 ** digit;
      if (byte < 0x80) return value <= largestNumber ? value : damaged();
    }
    return damaged();
  }

  function damaged(): number {
    fail();
    return 0;
  }

  return {
    readByte,
    readBytes,
    readNumber,
    fail,
    hasFailed: () => isDamaged,
    readCount(leastBytesEach) {
      const count = readNumber();
      return count * leastBytesEach <= left() ? count : damaged();
    },
    readText() {
      const text = textOf(readBytes(readNumber()));
      if (text === undefined) fail();
      return text ?? "";
    },
    isWhole: () => !isDamaged && bytes.subarray(place).every((byte) => byte === 0),
  };
}
