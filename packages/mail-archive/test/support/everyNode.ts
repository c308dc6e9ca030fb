import { TextDecoder as FullTextDecoder } from "node:util";

import { SmallTextDecoder } from "./smallTextDecoder";

/** A Node that was built with every charset, and one that knows UTF only. */
export const everyNode = [
  ["a full Node", FullTextDecoder],
  ["a Node with few languages", SmallTextDecoder],
] as const;

/** Lets the tests of a `describe` decode as on that Node. */
export function decodeWith(TextDecoder: (typeof everyNode)[number][1]): void {
  const original = globalThis.TextDecoder;

  beforeAll(() => {
    globalThis.TextDecoder = TextDecoder as typeof globalThis.TextDecoder;
  });

  afterAll(() => {
    globalThis.TextDecoder = original;
  });
}
