/**
 * The answers of those requests that succeed: a rep may be allowed to read leads but no contacts. @throws
 * the first failure when nothing succeeds
 */
export async function whatSucceeds<T>(requests: readonly Promise<T>[]): Promise<{
  readonly values: readonly T[];
  /** The first failure. */
  readonly failure: PromiseRejectedResult | undefined;
}> {
  const outcomes = await Promise.allSettled(requests);
  const values = outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" ? [outcome.value] : [],
  );
  const failure = outcomes.find((outcome) => outcome.status === "rejected");
  if (failure !== undefined && values.length === 0) throw failure.reason;
  return { values, failure };
}
