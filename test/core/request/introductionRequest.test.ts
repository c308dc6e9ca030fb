import { requestKey, withIntroducer } from "../../../src/core/request/introductionRequest";
import { suggestedComposition } from "../../../src/core/request/composition";
import { composeForwardableNote } from "../../../src/core/request/forwardableNote";
import { prospectName } from "../../../src/core/request/prospectName";
import {
  anAddress,
  anIntroducer,
  anOpenItem,
  aParticipant,
  aProspect,
  aRep,
} from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";

const tricia = anIntroducer({ id: "tricia" });
const christie = anIntroducer({ id: "christie" });
const alex = anIntroducer({ id: "alex" });

describe("withIntroducer", () => {
  it("asks another of those found, and puts the former one behind the others", () => {
    const request = aRequest({ introducer: tricia, others: [christie, alex] });
    const changed = withIntroducer(request, christie);
    expect(changed.introducer).toBe(christie);
    expect(changed.others).toEqual([alex, tricia]);
    expect(changed.prospect).toBe(request.prospect);
  });
});

describe("requestKey", () => {
  it("differs by item, prospect and introducer, and by nothing else", () => {
    const request = aRequest({ introducer: tricia });
    const others = [
      aRequest({ introducer: christie }),
      aRequest({ item: anOpenItem({ key: "item-2" }) }),
      aRequest({ prospect: aProspect({ address: anAddress("sidney@proseware.com") }) }),
    ];
    const keys = [request, ...others].map(requestKey);
    expect(new Set(keys).size).toBe(4);
    expect(requestKey({ ...request, others: [alex] })).toBe(requestKey(request));
  });
});

describe("suggestedComposition", () => {
  it("has our words and the note, and nothing that only the rep can say", () => {
    const request = aRequest();
    const composition = suggestedComposition(request);
    expect(composition).toMatchObject({ reason: "", isNoteAdded: false });
    expect(composition).toHaveProperty("quotedText", undefined);
    expect(composition.note).toBe(composeForwardableNote(request));
    expect(composition.subject).not.toBe("");
    expect(composition.message).toContain("Yvonne");
  });
});

describe("composeForwardableNote, of the rep", () => {
  const fromElse = anOpenItem({
    from: aParticipant("sidney@proseware.com", "Sidney Higa"),
    cc: [aParticipant()],
  });
  const wishOf = (rep: Parameters<typeof aRep>[0]) =>
    composeForwardableNote(aRequest({ item: fromElse, rep: aRep(rep) })).split("\n\n")[1];

  it.each([
    [{ displayName: "" }, "I’m blaine.carmack@contoso.com, and"],
    [{ addresses: [] }, "I’m Blaine Carmack, and"],
    [{}, "I’m Blaine Carmack, and Tricia Potter is a colleague of mine."],
  ])("introduces them by what is known: %j", (rep, expected) => {
    expect(wishOf(rep)).toContain(expected);
  });

  it("leaves no empty paragraph where there is no topic, and no empty line where there is no name", () => {
    const item = anOpenItem({ subject: "" });
    const note = composeForwardableNote(aRequest({ item, rep: aRep({ displayName: "" }) }));
    expect(note.split("\n\n")).toHaveLength(4);
    expect(note).toBe(note.trimEnd());
    expect(note).not.toContain("I’m writing about");
  });

  it("speaks of a meeting as nobody's message, and of a message without an author too", () => {
    const meeting = anOpenItem({ kind: "appointment" });
    const { from, ...withoutAuthor } = anOpenItem({ cc: [aParticipant()] });
    expect(from).toBeDefined();
    const unsigned = aRequest({ item: withoutAuthor });
    for (const request of [aRequest({ item: meeting }), unsigned]) {
      expect(composeForwardableNote(request)).toContain("I’m writing about “New store");
    }
  });
});

describe("prospectName", () => {
  it.each([
    ["Yvonne McKay", "Yvonne McKay"],
    ["", "yvonne.mckay@fourthcoffee.com"],
    ["www.example.com", "yvonne.mckay@fourthcoffee.com"],
    ["see https://example.com", "yvonne.mckay@fourthcoffee.com"],
    ["mailto:someone", "yvonne.mckay@fourthcoffee.com"],
    ["Anna Telford", "Anna Telford"],
  ])("of %j is %s", (displayName, name) => {
    expect(prospectName(aProspect({ displayName }))).toBe(name);
  });

  it("is shortened to leave the subject its place", () => {
    const name = prospectName(aProspect({ displayName: "Yvonne ".repeat(40) }));
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.length).toBeGreaterThan(80);
  });
});
