import { requestKey, withIntroducer } from "../../../src/core/request/introductionRequest";
import { suggestedComposition } from "../../../src/core/request/composition";
import { composeForwardableNote } from "../../../src/core/request/forwardableNote";
import { prospectName, prospectNameAndAddress } from "../../../src/core/request/prospectName";
import { anAddress, anIntroducer, anOpenItem, aProspect, aRep } from "../../support/builders";
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
  const wishOf = (rep: Parameters<typeof aRep>[0]) =>
    composeForwardableNote(aRequest({ rep: aRep(rep) })).split("\n\n")[1];

  it.each([
    [{ displayName: "" }, "I am blaine.carmack@contoso.com, and"],
    [{ addresses: [] }, "I am Blaine Carmack, and"],
    [{}, "I am Blaine Carmack (blaine.carmack@contoso.com), and"],
  ])("introduces them by what is known: %j", (rep, expected) => {
    expect(wishOf(rep)).toContain(expected);
  });

  it("leaves no empty paragraph where there is no topic, and no empty line where there is no name", () => {
    const item = anOpenItem({ subject: "" });
    const note = composeForwardableNote(aRequest({ item, rep: aRep({ displayName: "" }) }));
    expect(note.split("\n\n")).toHaveLength(4);
    expect(note).toBe(note.trimEnd());
    expect(note).not.toContain("It is about");
  });

  it("speaks of a meeting as nobody's message, and of a message without an author too", () => {
    const meeting = anOpenItem({ kind: "appointment" });
    const { from, ...withoutAuthor } = anOpenItem();
    expect(from).toBeDefined();
    const unsigned = aRequest({ item: withoutAuthor });
    for (const request of [aRequest({ item: meeting }), unsigned]) {
      expect(composeForwardableNote(request)).toContain("It is about “New store");
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

  it("stands beside the address, which is said once", () => {
    expect(prospectNameAndAddress(aProspect())).toBe(
      "Yvonne McKay (yvonne.mckay@fourthcoffee.com)",
    );
    expect(prospectNameAndAddress(aProspect({ displayName: "" }))).toBe(
      "yvonne.mckay@fourthcoffee.com",
    );
  });
});
