/** An order that is the same on every machine and in every locale; for ties, not for reading. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
