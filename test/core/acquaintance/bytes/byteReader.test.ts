import { createByteReader } from "../../../../src/core/acquaintance/bytes/byteReader";
import {
  createByteWriter,
  largestNumber,
} from "../../../../src/core/acquaintance/bytes/byteWriter";
import { bytesOfGuid, guidOf } from "../../../../src/core/acquaintance/bytes/guidBytes";
import { padded } from "../../../../src/core/acquaintance/bytes/padding";

function readerOf(...bytes: readonly number[]) {
  return createByteReader(Uint8Array.from(bytes));
}

function written(value: number): readonly number[] {
  const writer = createByteWriter();
  writer.writeNumber(value);
  return writer.written();
}

describe("createByteWriter", () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [0x80, 1]],
    [16_384, [0x80, 0x80, 1]],
    [largestNumber, [0xff, 0xff, 0xff, 0xff, 0x0f]],
    [largestNumber + 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
    [-1, [0]],
    [2.9, [2]],
  ])("writes %d as %j", (value, bytes) => {
    expect(written(value)).toEqual(bytes);
  });
});

describe("createByteReader", () => {
  it.each([0, 1, 127, 128, 16_384, largestNumber])("reads the number %d back", (value) => {
    const reader = readerOf(...written(value));
    expect(reader.readNumber()).toBe(value);
    expect(reader.isWhole()).toBe(true);
  });

  it.each([
    ["a number of too many bytes", [0x80, 0x80, 0x80, 0x80, 0x80, 0]],
    ["a number that is too large", [0xff, 0xff, 0xff, 0xff, 0x1f]],
    ["a number that is cut off", [0x80]],
    ["nothing", []],
  ])("fails on %s", (_, bytes) => {
    const reader = readerOf(...bytes);
    expect(reader.readNumber()).toBe(0);
    expect(reader.hasFailed()).toBe(true);
    expect(reader.isWhole()).toBe(false);
  });

  it("reads nothing more after the first failure", () => {
    const reader = readerOf(7, 8, 9);
    expect(reader.readByte()).toBe(7);
    reader.fail();
    expect([reader.readByte(), reader.readNumber(), reader.readText()]).toEqual([0, 0, ""]);
    expect(reader.readBytes(1)).toHaveLength(0);
    expect(reader.isWhole()).toBe(false);
  });

  it("reads all the bytes that are left, and fails on one more", () => {
    const reader = readerOf(1, 2, 3);
    expect([...reader.readBytes(3)]).toEqual([1, 2, 3]);
    expect(reader.hasFailed()).toBe(false);
    expect(reader.readBytes(1)).toHaveLength(0);
    expect(reader.hasFailed()).toBe(true);
  });

  it("takes a count for damage when so many things have no room", () => {
    const fitting = readerOf(2, 0, 0, 0, 0);
    expect(fitting.readCount(2)).toBe(2);
    expect(fitting.hasFailed()).toBe(false);
    const tooMany = readerOf(2, 0, 0, 0);
    expect(tooMany.readCount(2)).toBe(0);
    expect(tooMany.hasFailed()).toBe(true);
  });

  it("reads text as UTF-8, and fails on what is none", () => {
    expect(readerOf(3, 0xc3, 0xa9, 0x0a).readText()).toBe("é\n");
    const broken = readerOf(1, 0xff);
    expect(broken.readText()).toBe("");
    expect(broken.hasFailed()).toBe(true);
  });

  it("is whole with nothing but zeros left", () => {
    expect(readerOf(0, 0).isWhole()).toBe(true);
    expect(readerOf(0, 1).isWhole()).toBe(false);
  });
});

describe("guidOf", () => {
  const guid = "0f5a3a52-8d1e-4a57-9d0a-3c1f7a9e0001";

  it("reads sixteen bytes as they were written, whatever follows them", () => {
    expect(bytesOfGuid(guid.toUpperCase())).toHaveLength(16);
    expect(guidOf(Uint8Array.from([...bytesOfGuid(guid), 7]))).toBe(guid);
  });
});

describe("padded", () => {
  it.each([
    [0, 256],
    [256, 256],
    [257, 512],
  ])("has %d bytes in %d", (length, expected) => {
    const bytes = padded(Array<number>(length).fill(1));
    expect(bytes).toHaveLength(expected);
    expect(bytes.filter((byte) => byte === 1)).toHaveLength(length);
  });
});
