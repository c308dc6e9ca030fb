/** A name in its own direction, so that it cannot reorder the sentence around it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
