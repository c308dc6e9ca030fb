import { openMailStore } from "../../src/store/mailStore";

/** All a store gives, in short: "file #number subject", and why messages were left out. */
export async function readStore(path: string) {
  const store = await openMailStore(path);
  const messages: string[] = [];
  const senders: string[] = [];
  const skipped: string[] = [];
  const skip = ({ file, number }: { file: string; number: number }, reason: string) => {
    skipped.push(`${file} #${number} ${reason}`);
  };
  for await (const { file, number, mail } of store.messages(skip)) {
    messages.push(`${file} #${number} ${mail.subject}`);
    senders.push(mail.from.name);
  }
  return {
    messages,
    senders,
    skipped,
    damages: store.damages(),
    otherFiles: store.otherFiles(),
    isReadToItsEnd: store.bytesRead() === store.totalBytes,
  };
}
