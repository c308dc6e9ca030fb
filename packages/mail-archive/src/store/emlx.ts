import type { LeftOut } from "../leftOut/leftOut";
import { singleEntry } from "../mbox/openEntry";
import type { MboxEntry } from "../mbox/openEntry";
import type { Gathered } from "./gather";

const deletedBit = 1n;
const draftBit = 6n;
const junkBit = 24n;

/** A message of Apple Mail: how many bytes it has, the message, and a property list. */
export function readEmlx({ beginning, end, isClipped }: Gathered): {
  readonly entry: MboxEntry;
  readonly leftOut: LeftOut | undefined;
} {
  const [countLine = "", count] =
    /^\s*(\d+)\s*?(?:\r\n|\r|\n)/.exec(beginning.toString("latin1", 0, 40)) ?? [];
  const length = count === undefined ? beginning.length : Number(count);
  const message = beginning.subarray(countLine.length, countLine.length + length);
  return {
    entry: singleEntry(message, {
      isClipped: isClipped && countLine.length + length > beginning.length,
    }),
    leftOut: leftOutByFlags(end.toString("latin1")),
  };
}

function leftOutByFlags(propertyList: string): LeftOut | undefined {
  const [, number = "0"] =
    /<key>flags<\/key>\s*<(?:integer|real)>(\d+)(?![^]*<key>flags<\/key>)/.exec(propertyList) ?? [];
  const flags = BigInt(number);
  const isSet = (bit: bigint) => ((flags >> bit) & 1n) === 1n;
  if (isSet(deletedBit)) return "deleted";
  if (isSet(draftBit)) return "draft";
  return isSet(junkBit) ? "spam" : undefined;
}
