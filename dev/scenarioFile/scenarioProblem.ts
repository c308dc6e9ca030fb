/** A mistake in a scenario file, with the place where it stands. */
export function scenarioProblem(path: string, reason: string): Error {
  return new Error(path === "" ? reason : `${path}: ${reason}`);
}

/** Does what one entry of a file asks for; what goes wrong is told with the entry's place. */
export function inPlace<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.startsWith(path)) throw error;
    throw scenarioProblem(path, reason);
  }
}
