/** A keyed hash: it distinguishes people without identifying them to a reader who lacks the key. */
export type KeyedHash = (text: string) => Promise<string>;

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** Bytes of the hash that are kept: enough that no two of a few hundred people are mixed up. */
const hashBytes = 12;

/** Length of a hash as text. */
export const hashLength = (hashBytes / 3) * 4;

export function newKey(): string {
  return toText(crypto.getRandomValues(new Uint8Array(24)));
}

export async function createKeyedHash(key: string): Promise<KeyedHash> {
  const bytes = new TextEncoder().encode(key);
  const imported = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  return async (text) => {
    const signed = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(text));
    return toText(new Uint8Array(signed, 0, hashBytes));
  };
}

/** Base64 in its URL-safe alphabet (base64url). */
function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
