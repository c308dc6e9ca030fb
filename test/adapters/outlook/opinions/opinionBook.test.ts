/** @jest-environment node */
import { createOpinionBook } from "../../../../src/adapters/outlook/opinions/opinionBook";
import { aColleague, anAddress, aProspect } from "../../../support/builders";
import { refusing, someChoices } from "../../../support/paneBuilders";

const prospect = aProspect();
const rene = aProspect({ address: anAddress("rene@adatum.com"), displayName: "Rene Valdes" });
const tricia = aColleague();
const about = { prospect, colleague: tricia };

function openBook(kept = {}) {
  const choices = someChoices(kept);
  return { choices, book: createOpinionBook(choices) };
}

describe("createOpinionBook", () => {
  it("remembers who knows the prospect well, and nobody else", async () => {
    const { choices, book } = openBook();
    await book.say(about, "knowsWell");
    const again = createOpinionBook(choices);
    expect(again.about(prospect)(tricia)).toBe("knowsWell");
    expect(again.about(rene)(tricia)).toBeUndefined();
    const eva = aColleague({ addresses: [anAddress("eva.corets@contoso.com")] });
    expect(again.about(prospect)(eva)).toBeUndefined();
  });

  it("remembers who has left whoever the prospect is, by any of their addresses", async () => {
    const { book } = openBook();
    await book.say(about, "hasLeft");
    const alias = aColleague({
      addresses: [anAddress("tp@contoso.com"), anAddress("tricia.potter@contoso.com")],
    });
    expect(book.about(rene)(alias)).toBe("hasLeft");
  });

  it("keeps the last opinion, and none once it is taken back", async () => {
    const { book } = openBook();
    await book.say(about, "hasLeft");
    await book.say(about, "notHelpful");
    expect(book.about(prospect)(tricia)).toBe("notHelpful");
    expect(book.about(rene)(tricia)).toBeUndefined();
    await book.say(about, undefined);
    expect(book.about(prospect)(tricia)).toBeUndefined();
  });

  it("keeps neither name nor address, and the same opinion under another key differently", async () => {
    const [one, other] = [openBook(), openBook()];
    await one.book.say(about, "knowsWell");
    await other.book.say(about, "knowsWell");
    const kept = [one, other].map(({ choices }) => JSON.stringify(choices.read("opinions")));
    expect(kept[0]).not.toMatch(/tricia|potter|yvonne|mckay|contoso|coffee|@/i);
    expect(kept[0]).not.toBe(kept[1]);
  });

  it("needs less than 3 KB however much is said, and forgets the oldest first", async () => {
    const { choices, book } = openBook();
    const person = (number: number) =>
      aColleague({ addresses: [anAddress(`person${String(number)}@contoso.com`)] });
    for (let number = 0; number < 130; number++) {
      await book.say({ prospect, colleague: person(number) }, "notHelpful");
    }
    expect(JSON.stringify(choices.read("opinions")).length).toBeLessThan(3_000);
    expect(book.about(prospect)(person(0))).toBeUndefined();
    expect(book.about(prospect)(person(129))).toBe("notHelpful");
  });

  it.each([undefined, null, "x", 7, {}, { key: "k" }, { key: "k", said: "no entry" }])(
    "takes %j for nothing said",
    (kept) => {
      const { book } = openBook({ opinions: kept });
      expect(book.about(prospect)(tricia)).toBeUndefined();
    },
  );

  it("says when Outlook cannot keep it", async () => {
    const book = createOpinionBook({ ...someChoices(), keep: refusing("unexpected") });
    await expect(book.say(about, "hasLeft")).rejects.toThrow();
  });
});
