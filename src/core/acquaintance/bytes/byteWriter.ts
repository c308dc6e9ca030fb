import { utf8Of } from "../../words/utf8Of";

/** Collects bytes. */
export interface ByteWriter {
  readonly writeBytes: (bytes: Iterable<number>) => void;
  /** A whole number from 0 to `largestNumber`, seven bits a byte, the lowest first. */
  readonly writeNumber: (value: number) => void;
  /** UTF-8 with its length before it. */
  readonly writeText: (text: string) => void;
  readonly written: () => readonly number[];
}

/** Fits five bytes of seven bits. */
export const largestNumber = 2 ** 32 - 1;

export function createByteWriter(): ByteWriter {
  const bytes: number[] = [];
  const writeBytes = (more: Iterable<number>) => {
    for (const byte of more) bytes.push(byte);
  };
  const writeNumber = (value: number) => {
    let rest = Math.min(largestNumber, Math.max(0, Math.floor(value)));
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
    bytes.push(rest);
  };
  return {
    writeBytes,
    writeNumber,
    writeText(text) {
      const encoded = utf8Of(text);
      writeNumber(encoded.length);
      writeBytes(encoded);
    },
    written: () => bytes,
  };
}
