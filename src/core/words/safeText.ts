/** A lone surrogate is no character, and some platform functions throw at it. */
const loneSurrogates = /\p{Cs}/gu;

/**
 * Characters that show nothing but change what is read: direction marks and overrides, zero-width
 * characters, soft hyphen, annotations, tags. The two joiners stay, for Persian and emoji need them.
 */
const invisible =
  /[\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Marks on one letter far beyond what any language has. A tower of some hundred is shown as somebody wrote
 * it; putting marks in order takes the square of their number, so that a hundred thousand take seconds.
 */
const surplusMarks = /(\p{M}{600})\p{M}+/gu;

const gaps = /[\s\p{Cc}]+/gu;
const somethingVisible = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Anything somebody outside wrote, as one line of text that shows what it is; empty if nothing shows. */
export function safeText(raw: unknown): string {
  if (typeof raw !== "string") return "";
  const text = raw
    .replace(loneSurrogates, "\ufffd")
    .replace(invisible, "")
    .replace(gaps, " ")
    .trim()
    .replace(surplusMarks, "$1")
    .normalize("NFC")
    // Some characters have come apart into several.
    .replace(surplusMarks, "$1");
  return somethingVisible.test(text) ? text : "";
}
