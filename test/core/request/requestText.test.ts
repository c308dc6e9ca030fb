import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { Mention } from "../../../src/core/evidence/evidence";
import { composeRequestText } from "../../../src/core/request/requestText";
import { interfaceLanguages } from "../../../src/core/words/language";
import {
  aContactDay,
  aProspect,
  anIntroducer,
  anOpenItem,
  anOrganization,
} from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";
import { requestWords } from "../../support/words";

function paragraphs(part: Parameters<typeof aRequest>[0] = {}, reason = "") {
  return composeRequestText(aRequest(part), reason).message.split("\n\n");
}

function messageFor(days: readonly ContactDay[], mentions: readonly Mention[] = []) {
  const evidence = summarizeEvidence({ days, mentions, sources: ["crm"] });
  return paragraphs({ introducer: anIntroducer({ evidence }) }).join("\n");
}

describe("composeRequestText, the subject", () => {
  it("reads as an answer: the prospect's name, then the original subject", () => {
    const item = anOpenItem({ subject: "AW: RE: New store" });
    const { subject } = composeRequestText(aRequest({ item }));
    expect(subject).toBe("RE: Introduction to Yvonne McKay – New store");
  });

  it("keeps name and original subject recognisable within 255", () => {
    const item = anOpenItem({ subject: `New store ${"x".repeat(400)}` });
    const prospect = aProspect({ displayName: "W".repeat(300) });
    const { subject } = composeRequestText(aRequest({ item, prospect }));
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toContain("– New store");
  });

  it("says nothing of a protected message", () => {
    const item = anOpenItem({ isProtected: true, subject: "Secret price" });
    expect(composeRequestText(aRequest({ item })).subject).toBe("RE: Introduction to Yvonne McKay");
  });
});

describe("composeRequestText, the message", () => {
  it("asks considerately: who, why, what is known, check first, an easy no", () => {
    expect(paragraphs({}, "We sell coffee machines.\r\n\r\nShe asked for one.")).toEqual([
      "Hello Tricia,",
      "I would like to get to know Yvonne McKay (yvonne.mckay@fourthcoffee.com).",
      "We sell coffee machines.\nShe asked for one.",
      "As far as I can see, you last contacted Yvonne McKay in May 2026.",
      "Could you introduce us? If so, please check with Yvonne McKay first whether it is welcome.",
      "A no is perfectly fine and needs no reason.",
      "The message this is about is below.",
      "Thank you,\nBlaine Carmack",
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
    expect(messageFor(days)).toContain(sentence);
  });

  it("claims of mere mentions only what they are", () => {
    const shared: Mention = { kind: "sameMessages", times: 3, lastDay: 20_600 };
    expect(messageFor([], [{ kind: "onThisMessage" }, shared])).toContain(
      "last on the same messages in May 2026",
    );
    expect(messageFor([], [{ kind: "onThisMessage" }])).toContain("part of the same conversation");
    expect(messageFor([])).not.toContain("As far as I can see");
  });

  it("announces a quotation only where there is one, and calls no meeting a message", () => {
    const below = "The message this is about is below.";
    expect(paragraphs({ organization: anOrganization({ quote: "header" }) })).toContain(below);
    expect(paragraphs({ organization: anOrganization({ quote: "none" }) })).not.toContain(below);
    expect(paragraphs({ item: anOpenItem({ isProtected: true }) })).not.toContain(below);
    expect(paragraphs({ item: anOpenItem({ kind: "appointment" }) })).not.toContain(below);
  });

  it("lets no value of the prospect expand or add a line", () => {
    const displayName = "{prospect} $& ${x}\r\nBcc: evil@example.net";
    const { subject, message } = composeRequestText(
      aRequest({ prospect: aProspect({ displayName }) }),
    );
    const shown = "{prospect} $& ${x} Bcc: evil@example.net";
    expect(subject).toContain(`RE: Introduction to ${shown}`);
    expect(message).toContain(`check with ${shown} first`);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it.each(["Click https://evil.example/a", "www.evil.example", "javascript:alert(1)"])(
    "calls a prospect by the address where the name is a link: %s",
    (displayName) => {
      const { subject, message } = composeRequestText(
        aRequest({ prospect: aProspect({ displayName }) }),
      );
      expect(subject).toContain("yvonne.mckay@fourthcoffee.com");
      expect(subject + message).not.toContain("evil");
      expect(message).not.toContain("alert");
    },
  );

  it.each(interfaceLanguages)("is complete: %s", (language) => {
    const words = requestWords(language);
    const { subject } = composeRequestText(aRequest({ words }));
    const parts = paragraphs({ words });
    expect(subject).toMatch(/^RE: .*Yvonne McKay.* – New store/);
    expect(parts).toHaveLength(7);
    expect(parts.filter((text) => text.includes("Yvonne McKay"))).toHaveLength(3);
    expect(parts.join("")).toMatch(/2026/);
  });

  it("names dates as the language does", () => {
    expect(paragraphs({ words: requestWords("de") })[2]).toContain("im Mai 2026");
    expect(paragraphs({ words: requestWords("ja") })[2]).toContain("2026年5月");
  });
});
