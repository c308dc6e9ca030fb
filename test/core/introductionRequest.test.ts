import { summarizeEvidence } from "../../src/core/evidence";
import { composeIntroductionRequest } from "../../src/core/introductionRequest";
import type { IntroductionRequest } from "../../src/core/introductionRequest";
import { introductionWords } from "../../src/core/introductionWords";
import type { ContactDay } from "../../src/core/contactDay";
import type { Mention } from "../../src/core/ports";
import {
  aContactDay,
  aProspect,
  aRep,
  anIntroducer,
  anOpenItem,
  anOrganization,
} from "../support/builders";

function compose(part: Partial<IntroductionRequest> = {}) {
  return composeIntroductionRequest({
    item: anOpenItem(),
    prospect: aProspect(),
    introducer: anIntroducer(),
    rep: aRep(),
    organization: anOrganization(),
    words: introductionWords.en,
    timeZone: "UTC",
    ...part,
  });
}

function composeFor(days: readonly ContactDay[], mentions: readonly Mention[] = []) {
  const evidence = summarizeEvidence({ days, mentions, sources: ["crm"] });
  return compose({ introducer: anIntroducer({ evidence }) }).paragraphs.join("\n");
}

describe("composeIntroductionRequest", () => {
  it("writes to the introducer about the prospect of this item", () => {
    expect(compose()).toMatchObject({
      itemKey: "item-1",
      prospect: aProspect(),
      introducer: { address: "tricia.potter@contoso.com", displayName: "Tricia Potter" },
    });
  });

  it("reads as an answer: the prospect's name, then the original subject", () => {
    const item = anOpenItem({ subject: "AW: RE: New store" });
    expect(compose({ item }).subject).toBe("RE: Introduction to Yvonne McKay – New store");
  });

  it("keeps name and original subject recognisable within 255", () => {
    const { subject } = compose({
      item: anOpenItem({ subject: `New store ${"x".repeat(400)}` }),
      prospect: aProspect({ displayName: "W".repeat(300) }),
    });
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toContain("– New store");
  });

  it("asks considerately: who, why, what is known, check first, an easy no", () => {
    expect(
      compose({ reason: "We sell coffee machines.\r\n\r\nShe asked for one." }).paragraphs,
    ).toEqual([
      "Hello Tricia,",
      "I would like to get to know Yvonne McKay (yvonne.mckay@fourthcoffee.com).",
      "We sell coffee machines.",
      "She asked for one.",
      "As far as I can see, you last contacted Yvonne McKay in May 2026.",
      "Could you introduce us? If so, please check with Yvonne McKay first whether it is welcome.",
      "A no is perfectly fine and needs no reason.",
      "The message this is about is below.",
      "Thank you,",
      "Blaine Carmack",
    ]);
  });

  const answer = aContactDay({ direction: "fromProspect", day: 20_630 });

  it.each([
    ["you and Yvonne McKay were last in touch in June 2026", [aContactDay(), answer]],
    ["were last in touch in May 2026", [aContactDay({ kind: "meeting", direction: "mutual" })]],
    ["you last contacted Yvonne McKay in May 2026", [aContactDay()]],
    ["Yvonne McKay last contacted you in June 2026", [answer]],
    ["last on the same messages in June 2026", [{ ...answer, addressing: "copied" as const }]],
    [
      "you last contacted Yvonne McKay in May 2026",
      [aContactDay(), { ...answer, addressing: "copied" as const }],
    ],
  ])("claims no more than the evidence: %s", (sentence, days) => {
    expect(composeFor(days)).toContain(sentence);
  });

  it("claims of mere mentions only what they are", () => {
    const shared: Mention = { kind: "sameMessages", times: 3, lastDay: 20_600 };
    expect(composeFor([], [{ kind: "onThisMessage" }, shared])).toContain(
      "last on the same messages in May 2026",
    );
    expect(composeFor([], [{ kind: "onThisMessage" }])).toContain("part of the same conversation");
    expect(composeFor([])).not.toContain("As far as I can see");
  });

  it("quotes from, date and subject", () => {
    expect(compose().quotedHeader).toEqual([
      { label: "From", value: "Yvonne McKay <yvonne.mckay@fourthcoffee.com>" },
      { label: "Date", value: expect.stringMatching(/^May 29, 2026.*9:30/) as string },
      { label: "Subject", value: "New store opened this year - follow up" },
    ]);
  });

  it("passes nothing on of a protected message", () => {
    const item = anOpenItem({ isProtected: true, subject: "Secret price" });
    const draft = compose({ item, messageText: "Secret text" });
    expect(draft.subject).toBe("RE: Introduction to Yvonne McKay");
    expect(draft.quotedHeader).toEqual([]);
    expect(JSON.stringify({ ...draft, itemKey: "" })).not.toMatch(/secret|below/i);
  });

  it.each([
    ["none", 0, undefined],
    ["header", 3, undefined],
    ["message", 3, "Hello"],
  ] as const)("quotes no more than the tenant allows: %s", (quote, lines, text) => {
    const draft = compose({ organization: anOrganization({ quote }), messageText: "Hello" });
    expect(draft.quotedHeader).toHaveLength(lines);
    expect(draft.quotedText).toBe(text);
  });

  it("does not call a meeting a message", () => {
    const draft = compose({ item: anOpenItem({ kind: "appointment" }) });
    expect(draft.paragraphs).not.toContain("The message this is about is below.");
    expect(draft.quotedHeader).toHaveLength(3);
  });

  it("quotes no date that is none", () => {
    const item = anOpenItem({ receivedAt: new Date(NaN) });
    expect(compose({ item }).quotedHeader.map(({ label }) => label)).toEqual(["From", "Subject"]);
  });

  it("lets no value of the prospect expand or add a line", () => {
    const displayName = "{prospect} $& ${x}\r\nBcc: evil@example.net";
    const { subject, paragraphs } = compose({ prospect: aProspect({ displayName }) });
    const shown = "{prospect} $& ${x} Bcc: evil@example.net";
    expect(subject).toContain(`RE: Introduction to ${shown}`);
    expect(paragraphs.join("")).toContain(`check with ${shown} first`);
    expect(paragraphs.join("") + subject).not.toMatch(/[\r\n]/);
  });

  it.each(Object.values(introductionWords))("is complete in $language", (words) => {
    const { subject, paragraphs, quotedHeader } = compose({ words });
    expect(subject).toMatch(/^RE: .*Yvonne McKay.* – New store/);
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs.filter((text) => text.includes("Yvonne McKay"))).toHaveLength(3);
    expect(paragraphs.join("")).toMatch(/2026/);
    expect(quotedHeader).toHaveLength(3);
  });

  it("names dates as the language does", () => {
    expect(compose({ words: introductionWords.de }).paragraphs[2]).toContain("im Mai 2026");
    expect(compose({ words: introductionWords.ja }).paragraphs[2]).toContain("2026年5月");
  });

  it("refuses an introducer who cannot be written to", () => {
    const colleague = { displayName: "Una", addresses: [] };
    expect(() => compose({ introducer: anIntroducer({ colleague }) })).toThrow("unexpected");
  });
});
