// Core has no TextDecoder; percent-encoding is part of the language and goes through UTF-8.

/** Undefined where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(Array.from(bytes, escaped).join(""));
  } catch {
    return undefined;
  }
}

function escaped(byte: number): string {
  return `%${byte.toString(16).padStart(2, "0")}`;
}
