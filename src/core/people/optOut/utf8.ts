/** Core has no TextEncoder. A percent-encoded text names every byte. */
export function utf8(text: string): readonly number[] {
  const encoded = encodeURIComponent(text);
  return [...encoded.matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
