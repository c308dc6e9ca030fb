const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Where the empty line that ends a header begins, or -1 where there is none. */
export function headerEnd(bytes: Buffer): number {
  if (isAtLineEnd(bytes, 0)) return 0;
  let feed = bytes.indexOf(lineFeed);
  while (feed >= 0 && !isAtLineEnd(bytes, feed + 1)) feed = bytes.indexOf(lineFeed, feed + 1);
  const afterFeed = feed < 0 ? -1 : feed + 1;
  const emptyLine = emptyLineOfReturns(feed < 0 ? bytes : bytes.subarray(0, afterFeed));
  return emptyLine < 0 ? afterFeed : emptyLine;
}

function isAtLineEnd(bytes: Buffer, at: number): boolean {
  return bytes[at] === lineFeed || bytes[at] === carriageReturn;
}

/** Two CR are an empty line, unless an LF ends both: then they are one end of a line. */
function emptyLineOfReturns(bytes: Buffer): number {
  for (let at = bytes.indexOf("\r\r"); at >= 0; at = bytes.indexOf("\r\r", at)) {
    let end = at;
    while (bytes[end] === carriageReturn) end++;
    if (bytes[end] !== lineFeed) return at + 1;
    at = end;
  }
  return -1;
}
