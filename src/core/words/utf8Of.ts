// Core has no TextEncoder; percent-encoding is part of the language and goes through UTF-8.

/** A lone surrogate is no character, and the encoder throws at it. */
const loneSurrogates = /\p{Cs}/gu;

export function utf8Of(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(loneSurrogates, "\ufffd"));
  return Array.from(escaped.matchAll(/%(..)|./g), ([character, hex]) =>
    hex === undefined ? character.charCodeAt(0) : parseInt(hex, 16),
  );
}
