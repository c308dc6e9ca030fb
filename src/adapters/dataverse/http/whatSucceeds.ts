/**
 * What succeeds of several requests. A rep may be allowed to read emails but no phone calls, leads but
 * no contacts: then what can be read still counts. @throws the first failure when nothing succeeds
 */
export async function whatSucceeds<T>(
  requests: readonly Promise<T>[],
): Promise<{ readonly values: readonly T[]; readonly isPartial: boolean }> {
  const outcomes = await Promise.allSettled(requests);
  const values = outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" ? [outcome.value] : [],
  );
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined && values.length === 0) throw failed.reason;
  return { values, isPartial: failed !== undefined };
}
