import { hash } from "node:crypto";

/** A head and shoulders, one sign for each square of eight by eight pixels. */
const figure = ["......", "..##..", "..##..", "......", ".####.", "######"] as const;

const side = figure.length * 8;

/** A picture of 48 by 48 pixels (JPEG), the same for the same person, in a colour of their own. */
export function portrait(personId: string): Buffer {
  const [blue = 0, red = 0] = Buffer.from(hash("sha1", personId), "hex");
  const paper = [235, 128, 128] as const;
  const ink = [110, 64 + blue / 2, 64 + red / 2] as const;
  const squares = figure.flatMap((row) => Array.from(row, (sign) => (sign === "#" ? ink : paper)));
  return Buffer.concat([jpegHeader(), encodeSquares(squares), Buffer.from([0xff, 0xd9])]);
}

type Colour = readonly [luma: number, blue: number, red: number];

/** Every square has one colour, so of its 64 coefficients only the mean is sent. */
function encodeSquares(squares: readonly Colour[]): Buffer {
  let bits = "";
  const previous = [0, 0, 0];
  for (const colour of squares) {
    colour.forEach((value, component) => {
      const mean = Math.round(value) - 128;
      bits += encodeDifference(mean - (previous[component] ?? 0)) + endOfSquare;
      previous[component] = mean;
    });
  }
  return toBytes(bits);
}

const endOfSquare = "0";

/** Number of bits in four bits, then the bits; a negative number is sent as its complement. */
function encodeDifference(difference: number): string {
  if (difference === 0) return "0000";
  const magnitude = Math.abs(difference).toString(2);
  const digits = difference > 0 ? magnitude : magnitude.replace(/[01]/g, flip);
  return magnitude.length.toString(2).padStart(4, "0") + digits;
}

function flip(digit: string): string {
  return digit === "0" ? "1" : "0";
}

function toBytes(bits: string): Buffer {
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, "1");
  const bytes = (whole.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  // After 255 a zero, or a reader takes what follows for a marker.
  return Buffer.from(bytes.flatMap((byte) => (byte === 255 ? [255, 0] : [byte])));
}

function jpegHeader(): Buffer {
  const components = [1, 2, 3];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    // Steps of eight make the coefficient of the mean equal to the mean.
    segment(0xdb, [0, ...new Array<number>(64).fill(8)]),
    segment(0xc0, [8, 0, side, 0, side, 3, ...components.flatMap((id) => [id, 0x11, 0])]),
    // Nine numbers of bits, 0 to 8, each coded in four bits.
    segment(0xc4, [0x00, 0, 0, 0, 9, ...new Array<number>(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    // The one other code: nothing more in this square.
    segment(0xc4, [0x10, 1, ...new Array<number>(15).fill(0), 0]),
    segment(0xda, [3, ...components.flatMap((id) => [id, 0]), 0, 63, 0]),
  ]);
}

function segment(marker: number, content: readonly number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...content]);
}
