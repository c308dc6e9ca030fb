export const guidLength = 16;

/** The sixteen bytes of a GUID in the order in which it is written. */
export function bytesOfGuid(guid: string): readonly number[] {
  return Array.from(guid.replaceAll("-", "").matchAll(/../g), ([hex]) => parseInt(hex, 16));
}

/** In lower case, of the first sixteen bytes. */
export function guidOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes.subarray(0, guidLength), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
