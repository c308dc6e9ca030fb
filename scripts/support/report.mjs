/** Prints what a check found, one problem a line, and fails the program if that is anything. */
export function report(searched, problems) {
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length} ${searched}`);
  if (problems.length > 0) process.exitCode = 1;
}
