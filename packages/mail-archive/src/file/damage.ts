const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "access is not permitted",
  EPERM: "access is not permitted",
  ELOOP: "its links lead in a circle",
  Z_BUF_ERROR: "its compressed data end too early",
  Z_DATA_ERROR: "its compressed data are damaged",
};

/** The reason why a file could not be read, to follow its name and a colon. */
export function damageOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message.replace(/\.$/, "");
}

/** The chunks up to where they cannot be read further; there they end like a whole file. */
export async function* untilDamage(
  chunks: AsyncIterable<Buffer>,
  onDamage: (error: unknown) => void,
): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    onDamage(error);
  }
}
