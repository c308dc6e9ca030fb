/** The first bytes of a file, and all of it. */
export interface Peeked {
  readonly beginning: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Reads so much of a file that its kind is known. */
export async function peek(source: AsyncIterable<Buffer>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
    length += next.value.length;
  }
  const [only, ...more] = read;
  const beginning = only !== undefined && more.length === 0 ? only : Buffer.concat(read);
  return { beginning, chunks: allOf(beginning, iterator) };
}

async function* allOf(beginning: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (beginning.length > 0) yield beginning;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}
