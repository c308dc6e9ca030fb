import { SaxesParser } from "saxes";

/** The first place at which a text is no well-formed XML. */
export function xmlFault(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const faults: string[] = [];
  parser.on("error", ({ message }) => {
    // It begins with line and column of its own.
    const words = message.replace(/^\d+:\d+: /, "");
    faults.push(`line ${parser.line}, column ${parser.column + 1}: ${words}`);
  });
  parser.write(text).close();
  return faults[0];
}
