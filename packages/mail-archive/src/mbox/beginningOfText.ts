const blank = /^(?:\u00ef\u00bb\u00bf)?[\r\n]*/;

/** Where a text begins behind a byte order mark and empty lines. */
export function beginningOfText(bytes: Buffer): number {
  return blank.exec(bytes.toString("latin1", 0, 100))?.[0].length ?? 0;
}
