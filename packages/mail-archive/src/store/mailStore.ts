import { fileChunks } from "../file/readFile";
import type { ReadMail } from "../mbox/readMail";
import { filesOnDisk } from "./filesOnDisk";
import type { FileOnDisk } from "./filesOnDisk";
import { mayHoldMail } from "./mayHoldMail";
import { readFileOfMail } from "./readFileOfMail";
import { createDamageList } from "./storedFile";
import type { Damage } from "./storedFile";

export type { Damage } from "./storedFile";
import { unpackFile } from "./unpackFile";

/** Mail of a file, a folder or an archive, which can be read once. */
export interface MailStore {
  /** 0 where there is nothing in it. */
  readonly totalBytes: number;
  readonly bytesRead: () => number;
  /** The messages, file by file, in the order of their names. */
  readonly messages: (skip: SkipStored) => AsyncGenerator<StoredMail>;
  /** What could not be read, or not to its end; known once the messages have ended. */
  readonly damages: () => readonly Damage[];
  /** Files that hold no mail; known once the messages have ended. */
  readonly otherFiles: () => number;
}

export interface StoredMail extends ReadMail {
  /** Where the message lies: from what was named on, with a slash between names. */
  readonly file: string;
}

/** Told of each message that is left out: where it lies, which one of its file, and why. */
export type SkipStored = (place: MessagePlace, reason: string) => void;

export interface MessagePlace {
  readonly file: string;
  /** From 1; 0 for what lies before the first message. */
  readonly number: number;
}

/** @throws Error with a sentence for the person who named the path */
export async function openMailStore(path: string): Promise<MailStore> {
  const damages = createDamageList();
  const files = await filesOnDisk(path, damages);
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  let bytesRead = 0;
  let otherFiles = 0;
  const onRead = (bytes: number) => {
    bytesRead += bytes;
  };

  async function* messagesOf(file: FileOnDisk, skip: SkipStored): AsyncGenerator<StoredMail> {
    const stored = {
      ...file,
      open: () => fileChunks({ path: file.diskPath, size: file.size }, onRead),
    };
    for await (const sniffed of unpackFile(stored, { damages, onRead })) {
      const { path } = sniffed;
      const skipHere = (number: number, reason: string) => {
        skip({ file: path, number }, reason);
      };
      const read = mayHoldMail(path) ? readFileOfMail(sniffed, damages, skipHere) : undefined;
      if (read === undefined) otherFiles++;
      else for await (const message of read) yield { ...message, file: path };
    }
  }

  return {
    totalBytes,
    bytesRead: () => Math.min(bytesRead, totalBytes),
    async *messages(skip) {
      for (const file of files) {
        const readBefore = bytesRead;
        if (files.length === 1 || mayHoldMail(file.path)) yield* messagesOf(file, skip);
        else otherFiles++;
        bytesRead = readBefore + file.size;
      }
    },
    damages: damages.list,
    otherFiles: () => otherFiles,
  };
}
