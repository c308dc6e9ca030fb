import fc from "fast-check";

import { utf8Of } from "../../../src/core/words/utf8Of";

describe("utf8Of", () => {
  it("is what every other encoder makes of a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Of(text)).toEqual([...Buffer.from(text)]);
      }),
    );
  });

  it("writes the replacement character where half a pair stands", () => {
    expect(utf8Of("a\ud83db")).toEqual([0x61, 0xef, 0xbf, 0xbd, 0x62]);
  });
});
