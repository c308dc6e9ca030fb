interface ReasonChange {
  readonly was: string;
  readonly now: string;
  /** The paragraph a first reason follows. */
  readonly after: string;
}

/** A message the rep has changed, with another reason in it. What else they wrote stays as it is. */
export function replaceReason(message: string, { was, now, after }: ReasonChange): string {
  const paragraphs = message.split(/\n{2,}/);
  const place = was === "" ? -1 : paragraphs.indexOf(was);
  if (place !== -1) return joined(paragraphs.toSpliced(place, 1, now));
  if (was !== "" || now === "") return message;
  const before = Math.max(0, paragraphs.indexOf(after));
  return joined(paragraphs.toSpliced(before + 1, 0, now));
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}
