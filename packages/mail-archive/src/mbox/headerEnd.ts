import { createLineReader } from "./lineEnds";

/** Where the empty line that ends a header begins, or -1 where there is none. */
export function headerEnd(bytes: Buffer): number {
  const readLine = createLineReader(bytes, "nothing");
  let line = readLine(0);
  while (line !== undefined) {
    if (line.start === line.end) return line.start;
    line = readLine(line.next);
  }
  return -1;
}
