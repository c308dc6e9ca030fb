/** Ends the program with one sentence for the person who started it. */
export function stopWith(sentence, exitCode = 1) {
  console.error(sentence);
  process.exit(exitCode);
}
