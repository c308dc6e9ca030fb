const smallest = 256;

/** Zeros up to a power of two, at least 256: how long a document is says little about what is in it. */
export function padded(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  let length = smallest;
  while (length < bytes.length) length *= 2;
  const result = new Uint8Array(length);
  result.set(bytes);
  return result;
}
