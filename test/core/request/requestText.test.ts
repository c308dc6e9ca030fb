import { composeRequestText } from "../../../src/core/request/requestText";
import type { RequestChoices } from "../../../src/core/request/requestText";
import { purposes } from "../../../src/core/request/situation/situation";
import { interfaceLanguages } from "../../../src/core/words/language";
import {
  aParticipant,
  aProspect,
  aRecord,
  aRep,
  noEvidence,
  anOpenItem,
  anOrganization,
} from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";
import { known, mail, triciaWith } from "../../support/requestSituations";
import { requestWords } from "../../support/words";

function paragraphs(part: Parameters<typeof aRequest>[0] = {}, choices: RequestChoices = {}) {
  return composeRequestText(aRequest(part), choices).message.split("\n\n");
}

const lead = aRecord({ companyName: "Fourth Coffee" });

/** Of somebody whom the rep does not know. */
const fromElse = anOpenItem({
  from: aParticipant("sidney@proseware.com", "Sidney Higa"),
  cc: [aParticipant()],
});

describe("composeRequestText, the subject", () => {
  it("answers the message: its subject first, then what is asked for", () => {
    const item = anOpenItem({ subject: "AW: RE: New store" });
    const subjects = purposes.map(
      (purpose) => composeRequestText(aRequest({ item }), { purpose }).subject,
    );
    expect(subjects).toEqual([
      "RE: New store – Introduction to Yvonne McKay",
      "RE: New store – A word with Yvonne McKay",
      "RE: New store – Your view of Yvonne McKay",
    ]);
  });

  it("pretends to answer no meeting, and no message that the prospect has no part in", () => {
    const meeting = anOpenItem({ kind: "appointment", subject: "Tasting" });
    const unrelated = { ...fromElse, cc: [] };
    const choices = { purpose: "introduce" } as const;
    expect(composeRequestText(aRequest({ item: meeting }), choices).subject).toBe(
      "Tasting – Introduction to Yvonne McKay",
    );
    expect(composeRequestText(aRequest({ item: unrelated }), choices).subject).toBe(
      "Introduction to Yvonne McKay",
    );
  });

  it("keeps name and original subject recognisable within 255", () => {
    const item = anOpenItem({ subject: `New store ${"x".repeat(400)}` });
    const prospect = aProspect({ displayName: "W".repeat(300) });
    const { subject } = composeRequestText(aRequest({ item, prospect }));
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toMatch(/^RE: New store x+ – A word with WW/);
  });

  it("says nothing of a protected message", () => {
    const item = anOpenItem({ isProtected: true, subject: "Secret price" });
    expect(composeRequestText(aRequest({ item })).subject).toBe("RE: A word with Yvonne McKay");
  });
});

describe("composeRequestText, the message", () => {
  it("asks considerately: who, why, what is known, check first, an easy no", () => {
    const reason = "We sell coffee machines.\r\n\r\nShe asked for one.";
    expect(paragraphs({ item: fromElse, records: [lead] }, { reason })).toEqual([
      "Hi Tricia,",
      "I’d like to get to know Yvonne McKay at Fourth Coffee.",
      "We sell coffee machines.\nShe asked for one.",
      "It looks as if you got in touch with Yvonne last week. Would you be comfortable introducing us?",
      "If it isn’t a good time or a good fit, just say so. If it is, please check with Yvonne first.",
      "The message is below.",
      "Thanks,\nBlaine",
    ]);
  });

  it("only asks where nothing is known of colleague and prospect, and signs with no name but the rep's", () => {
    const part = { item: fromElse, introducer: triciaWith(noEvidence()) };
    const parts = paragraphs({ ...part, rep: aRep({ displayName: "" }) }, { purpose: "introduce" });
    expect(parts[2]).toBe("Would you be comfortable introducing us?");
    expect(parts.at(-1)).toBe("Thanks,");
  });

  it("tells a date that only the organisation's mail knows where the administrator allows it", () => {
    const introducer = triciaWith(known([mail(9)], ["organization"]));
    const sentences = (["counts", "bars"] as const).map(
      (organizationMailDetail) =>
        paragraphs({
          item: fromElse,
          introducer,
          organization: anOrganization({ organizationMailDetail }),
        })[2],
    );
    expect(sentences[0]).toContain("you got in touch with Yvonne last month.");
    expect(sentences[1]).toContain("you got in touch with Yvonne.");
  });

  it("asks for what the rep wants", () => {
    const questions = purposes.map((purpose) => paragraphs({}, { purpose })[2]);
    expect(questions).toEqual([
      expect.stringContaining("introducing us?"),
      expect.stringContaining("put in a word for me?"),
      expect.stringContaining("What should I know before I talk to Yvonne?"),
    ]);
  });

  it("is formal where the rep wants it", () => {
    const parts = paragraphs({ manner: { address: "polite", tone: "formal" } });
    expect(parts[0]).toBe("Hello Tricia,");
    expect(parts.at(-1)).toBe("Thank you and kind regards,\nBlaine Carmack");
    const german = paragraphs({
      words: requestWords("de"),
      manner: { address: "polite", tone: "friendly" },
    });
    expect(german[0]).toBe("Guten Tag Tricia Potter,");
    expect(german.join()).not.toMatch(/\b(?:du|dir|dich|Deine?)\b/);
  });

  it("announces a quotation only where there is one, and calls no meeting a message", () => {
    const below = "The message from Yvonne is below.";
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
    expect(subject).toContain(`A word with ${shown}`);
    expect(message).toContain(`ask ${shown} first`);
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

  it.each(interfaceLanguages)("is complete for every purpose: %s", (language) => {
    const words = requestWords(language);
    for (const purpose of purposes) {
      const { subject } = composeRequestText(aRequest({ words }), { purpose });
      const parts = paragraphs({ words }, { purpose });
      expect(subject).toMatch(/^RE: New store.* – .*Yvonne McKay/);
      expect(parts).toHaveLength(6);
      expect(parts[1]).toContain("Yvonne McKay");
    }
  });

  it("says when something was as the language does", () => {
    const introducer = triciaWith(known([mail(60)]));
    const about = { item: fromElse, introducer };
    expect(paragraphs({ ...about, words: requestWords("de") })[2]).toContain("im April");
    expect(paragraphs({ ...about, words: requestWords("ja") })[2]).toContain("4月に");
    expect(paragraphs({ ...about, words: requestWords("ar") })[2]).toContain("في أبريل");
  });
});
