/**
 * Public archives hide addresses from robots: "pat at example.com (Pat)", in the language of the
 * list. Only where a field has no address otherwise; a name may have an "at" of its own.
 */
const spoken =
  /(^|[\s<,;])([\w.!#$%&'*+/=?^`{|}~-]+)(?: +(?:at|\p{L}{1,5}) +| *[([{] *(?:at|@) *[)\]}] *)((?:[a-z0-9-]+(?:\.| +dot +| *[([{] *dot *[)\]}] *))+[a-z]{2,})(?=$|[\s>,;])/giu;

const parenthesesOrQuotes = /("[^"]*"|\([^()]*\))/;

/** The field with such addresses as they are meant. */
export function withoutSpokenAt(field: string): string {
  if (field.includes("@")) return field;
  return field
    .split(parenthesesOrQuotes)
    .map((part) => (parenthesesOrQuotes.test(part) ? part : withAt(part)))
    .join("");
}

function withAt(text: string): string {
  return text.replace(
    spoken,
    (_, before: string, local: string, domain: string) =>
      `${before}${local}@${domain.replace(/ *[([{]? *\bdot\b *[)\]}]? */gi, ".")}`,
  );
}
