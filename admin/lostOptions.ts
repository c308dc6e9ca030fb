/**
 * PowerShell takes the first "--" for itself before some versions of npm see it; npm then keeps the options, and
 * hands on their values alone.
 *
 * @param words - what a command that failed was called with
 */
export function lostOptionsHint(words: readonly string[]): string | undefined {
  if (words.some((word) => word.startsWith("-"))) return undefined;
  return 'If you wrote options, npm kept them. Before them stands "--"; in PowerShell write npm.cmd in place of npm: npm.cmd run admin -- ...';
}
