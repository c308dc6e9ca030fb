/** @jest-environment node */
import { spending, spendingLine } from "../../hosting/spending";

const budget = { before: "the pane reacts", parts: ["page", "bundle"], brotliKiB: 2 };
const part = (name: string, brotli: number) => ({ name, raw: 0, gzip: 0, brotli });

describe("spending", () => {
  it("adds up the parts of the budget and leaves out all others", () => {
    const { brotli, isOver } = spending(budget, [
      part("page", 1000),
      part("bundle", 1048),
      part("lazy", 9000),
    ]);
    expect(brotli).toBe(2048);
    expect(isOver).toBe(false);
  });

  it("counts the heaviest of parts of which one is loaded", () => {
    const oneLanguage = { ...budget, parts: ["bundle", "words-*-pane"] };
    const { brotli } = spending(oneLanguage, [
      part("bundle", 1000),
      part("words-de-pane", 400),
      part("words-ja-pane", 300),
      part("words-ja-parts", 9000),
    ]);
    expect(brotli).toBe(1400);
  });

  it("is over by a single byte", () => {
    expect(spending(budget, [part("page", 1000), part("bundle", 1049)]).isOver).toBe(true);
  });
});

describe("spendingLine", () => {
  it("says what was spent before what, and whether it was too much", () => {
    expect(spendingLine(spending(budget, [part("bundle", 3072)]))).toBe(
      "Before the pane reacts: 3.0 KiB, over the budget of 2 KiB.",
    );
  });
});
