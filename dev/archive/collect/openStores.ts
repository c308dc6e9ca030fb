import { openMailStore } from "@who-knows-whom/mail-archive/store/mailStore";
import type { MailStore } from "@who-knows-whom/mail-archive/store/mailStore";

/**
 * Several files or folders of mail, read one after the other as if they were one.
 * @throws Error with a sentence where one cannot be read, or all are empty
 */
export async function openStores(paths: readonly string[]): Promise<MailStore> {
  const stores = await Promise.all(paths.map(openMailStore));
  const sumOf = (count: (store: MailStore) => number) =>
    stores.reduce((sum, store) => sum + count(store), 0);
  const totalBytes = sumOf((store) => store.totalBytes);
  if (totalBytes === 0)
    throw new Error(`${paths.join(", ")} ${paths.length === 1 ? "is" : "are"} empty.`);
  return {
    totalBytes,
    bytesRead: () => sumOf(({ bytesRead }) => bytesRead()),
    async *messages(skip) {
      for (const store of stores) yield* store.messages(skip);
    },
    damages: () => stores.flatMap(({ damages }) => damages()),
    otherFiles: () => sumOf(({ otherFiles }) => otherFiles()),
  };
}
