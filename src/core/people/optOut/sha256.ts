import { utf8Of } from "../../words/utf8Of";

// The platform's own SHA-256 answers later; whether somebody may be offered has to be known at once, and core
// has no platform. FIPS 180-4; the test compares it with the platform's.

const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const blockBytes = 64;

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256OfText(text: string): string {
  return sha256(utf8Of(text));
}

/** SHA-256 of bytes, as hexadecimal digits. */
export function sha256(bytes: readonly number[]): string {
  const padded = pad(bytes);
  let state: readonly number[] = initialState;
  for (let start = 0; start < padded.length; start += blockBytes) {
    state = compress(state, padded.slice(start, start + blockBytes));
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A one, zeros, and the length in bits: whole blocks. */
function pad(bytes: readonly number[]): readonly number[] {
  const zeros = (2 * blockBytes - 9 - (bytes.length % blockBytes)) % blockBytes;
  const bits = bytes.length * 8;
  const length = [56, 48, 40, 32, 24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256);
  return [...bytes, 0x80, ...Array<number>(zeros).fill(0), ...length];
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const words = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  roundConstants.forEach((constant, round) => {
    const stirred = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = h + stirred + choice + constant + (words[round] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, place) => (word + (state[place] ?? 0)) | 0);
}

/** The sixteen words of a block, and forty-eight made of them. */
function schedule(block: readonly number[]): readonly number[] {
  const words = Array.from({ length: blockBytes / 4 }, (_, place) =>
    block.slice(4 * place, 4 * place + 4).reduce((word, byte) => (word << 8) | byte, 0),
  );
  for (let place = 16; place < roundConstants.length; place += 1) {
    const before = (distance: number) => words[place - distance] ?? 0;
    const near = turned(before(15), 7) ^ turned(before(15), 18) ^ (before(15) >>> 3);
    const far = turned(before(2), 17) ^ turned(before(2), 19) ^ (before(2) >>> 10);
    words.push((before(16) + near + before(7) + far) | 0);
  }
  return words;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
