import { TextDecoder as FullTextDecoder } from "node:util";

/** The decoder of a Node that was built with few languages: it knows UTF alone. */
export class SmallTextDecoder extends FullTextDecoder {
  constructor(label = "utf-8", options?: { fatal?: boolean; ignoreBOM?: boolean }) {
    if (!/^utf-?(?:8|16)/i.test(label)) throw new RangeError(`${label} is not supported`);
    super(label, options);
  }
}
