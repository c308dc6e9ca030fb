import { burn } from "@kenjiuno/msgreader/lib/Burner";
import type { Entry } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

interface Recipient {
  readonly name: string;
  readonly address: string;
  readonly type: "to" | "cc" | "bcc";
}

export interface OutlookMessage {
  readonly subject: string;
  readonly senderName?: string;
  readonly senderAddress?: string;
  /** Further properties of text, by their tags. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly sentAt?: Date;
  readonly recipients?: readonly Recipient[];
  /** The header it was received with. */
  readonly headers?: string;
  readonly body?: string;
  readonly messageClass?: string;
  readonly isUnsent?: boolean;
}

type Stream = readonly [name: string, content: Buffer];

const recipientTypes = { to: 1, cc: 2, bcc: 3 } as const;

/** A .msg as Outlook saves it: a compound file with a stream for each property. */
export function anOutlookMessage(message: OutlookMessage): Buffer {
  const { isUnsent = false, sentAt = new Date("2020-06-01T09:30:00Z") } = message;
  const streams: readonly Stream[] = [
    text("0037", message.subject),
    text("001A", message.messageClass ?? "IPM.Note"),
    ...optional("0C1A", message.senderName),
    ...optional("5D01", message.senderAddress),
    ...Object.entries(message.properties ?? {}).map(([tag, value]) => text(tag, value)),
    ...optional("007D", message.headers),
    ...optional("1000", message.body),
    properties(32, [
      [0x0e070003, BigInt(isUnsent ? 8 : 1)],
      [0x00390040, (BigInt(sentAt.getTime()) + 11_644_473_600_000n) * 10_000n],
    ]),
  ];
  const recipients = (message.recipients ?? []).map(
    ({ name, address, type }): readonly Stream[] => [
      text("3001", name),
      text("39FE", address),
      properties(8, [[0x0c150003, BigInt(recipientTypes[type])]]),
    ],
  );
  return Buffer.from(burn(entries(streams, recipients)));
}

function entries(streams: readonly Stream[], recipients: readonly (readonly Stream[])[]): Entry[] {
  const list: Entry[] = [folder("Root Entry", TypeEnum.ROOT)];
  const addTo = (parent: Entry, entry: Entry): void => {
    parent.children?.push(list.push(entry) - 1);
  };
  const [root] = list;
  if (root === undefined) return list;
  for (const stream of streams) addTo(root, document(stream));
  for (const [index, recipient] of recipients.entries()) {
    const number = index.toString(16).toUpperCase().padStart(8, "0");
    const storage = folder(`__recip_version1.0_#${number}`, TypeEnum.DIRECTORY);
    addTo(root, storage);
    for (const stream of recipient) addTo(storage, document(stream));
  }
  return list;
}

function folder(name: string, type: TypeEnum): Entry {
  return { name, type, length: 0, children: [] };
}

function document([name, content]: Stream): Entry {
  return {
    name,
    type: TypeEnum.DOCUMENT,
    length: content.length,
    binaryProvider: () => new Uint8Array(content),
  };
}

function text(tag: string, value: string): Stream {
  return [`__substg1.0_${tag}001F`, Buffer.from(value, "utf16le")];
}

function optional(tag: string, value: string | undefined): readonly Stream[] {
  return value === undefined ? [] : [text(tag, value)];
}

function properties(
  headerBytes: number,
  values: readonly (readonly [tag: number, value: bigint])[],
): Stream {
  const content = Buffer.alloc(headerBytes + 16 * values.length);
  for (const [index, [tag, value]] of values.entries()) {
    content.writeUInt32LE(tag, headerBytes + 16 * index);
    content.writeUInt32LE(6, headerBytes + 16 * index + 4);
    content.writeBigUInt64LE(value, headerBytes + 16 * index + 8);
  }
  return ["__properties_version1.0", content];
}
