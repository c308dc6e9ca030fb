/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import { chooseProspect } from "../../src/core/prospect/chooseProspect";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import { escapeHtml } from "../../src/core/words/escapeHtml";
import { suggestedComposition } from "../../src/core/request/composition";
import { composeIntroductionDraft } from "../../src/core/request/introductionDraft";
import type { IntroductionRequest } from "../../src/core/request/introductionRequest";
import type { IntroductionDraft, OpenItem, Participant } from "../../src/core/outlookPorts";
import { composeRequestText } from "../../src/core/request/requestText";
import { safeText } from "../../src/core/words/safeText";
import { baseSubject } from "../../src/core/words/subject";
import { aProspect, aRep, anAddress, anOpenItem, anOrganization } from "../support/builders";
import { aRequest } from "../support/requestBuilders";
import { inUsualRuns } from "../support/jest/inUsualRuns";
import { sharedFolder } from "../support/contracts/sharedFolder";
import { judgeAddress } from "./judgeAddress";

interface Case {
  readonly id: string;
  readonly raw?: string | null;
  /** Pairs of text and repeat, where the text is too long to write down. */
  readonly rawParts?: readonly (readonly [string, number])[];
  /** UTF-16 units, where the text is not well-formed. */
  readonly rawUtf16?: readonly number[];
}

interface AddressCase extends Case {
  readonly class: string;
  readonly canonical: string | null;
  readonly candidates: readonly string[];
}

interface NameCase extends Case {
  readonly expect: { readonly text: string; readonly html: string };
}

interface SubjectCase extends Case {
  readonly expect: { readonly base: string };
}

interface MessageCase {
  readonly id: string;
  readonly mode: "read" | "compose" | "none";
  readonly from?: string;
  readonly fromName?: string;
  readonly sender?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly sensitivity?: string;
  readonly subject?: string;
  readonly expect: {
    readonly class: string;
    readonly who: string | null;
    readonly offer?: string;
    readonly choose?: readonly string[];
    readonly draft?: string;
  };
}

interface Cases {
  readonly context: {
    readonly self: readonly string[];
    readonly internalDomains: readonly string[];
  };
  readonly addresses: readonly AddressCase[];
  readonly displayNames: readonly NameCase[];
  readonly subjects: readonly SubjectCase[];
  readonly messages: readonly MessageCase[];
}

const folder = sharedFolder("ADVERSARIAL_DATA", "../shared/adversarial");
const whenThere = folder === undefined ? it.skip : it;
const cases = folder === undefined ? noCases() : readCases(folder);

const standpoint = {
  rep: aRep({ addresses: cases.context.self.map(anAddress) }),
  organization: anOrganization({ internalDomains: cases.context.internalDomains }),
};

const reasonOfClass: Readonly<Record<string, string>> = {
  self: "self",
  internal: "colleague",
  automated: "automatic",
  list: "list",
  invalid: "unreadable",
  none: "none",
};

function readCases(directory: string): Cases {
  return JSON.parse(readFileSync(path.join(directory, "cases.json"), "utf8")) as Cases;
}

function noCases(): Cases {
  const context = { self: [], internalDomains: [] };
  return { context, addresses: [], displayNames: [], subjects: [], messages: [] };
}

function rawOf({ raw, rawParts, rawUtf16 }: Case): unknown {
  if (rawUtf16 !== undefined) return String.fromCharCode(...rawUtf16);
  if (rawParts === undefined) return raw;
  return rawParts.map(([text, times]) => text.repeat(times)).join("");
}

function toParticipant(raw: string, displayName = ""): Participant {
  const address = parseEmailAddress(raw);
  return { displayName, ...(address !== undefined && { address }) };
}

function toParticipants(raws: readonly string[] = []): readonly Participant[] {
  return raws.map((raw) => toParticipant(raw));
}

function toItem(message: MessageCase): OpenItem | undefined {
  if (message.mode === "none") return undefined;
  const { from, fromName, sender, subject = "" } = message;
  return {
    key: message.id,
    kind: "message",
    ...(from !== undefined && { from: toParticipant(from, fromName) }),
    ...(sender !== undefined && { sender: toParticipant(sender) }),
    replyTo: [],
    to: toParticipants(message.to),
    cc: toParticipants(message.cc),
    subject,
    receivedAt: new Date("2026-05-29T09:30:00Z"),
    isProtected: message.sensitivity !== undefined,
  };
}

function expectedChoice({ from, sender, to = [], expect: expected }: MessageCase) {
  const offered = expected.offer === "sender" ? [sender] : (expected.choose ?? []);
  // Every case of the table that finds somebody finds the author, or the first recipient.
  return expected.who === null
    ? { status: "notFound", reason: reasonOfClass[expected.class], offered }
    : { status: "found", prospect: expected.who === "from" ? from : to[0], offered };
}

function draftOf(request: IntroductionRequest): IntroductionDraft {
  return composeIntroductionDraft(request, suggestedComposition(request));
}

describe("the adversarial table", () => {
  whenThere.each(cases.addresses)("holds for address $id", (testCase) => {
    expect(judgeAddress(rawOf(testCase), standpoint)).toEqual({
      class: testCase.class,
      canonical: testCase.canonical,
      candidates: testCase.candidates,
    });
  });

  whenThere.each(cases.addresses)(
    "takes no longer than a thousand usual addresses for address $id",
    (testCase) => {
      const raw = rawOf(testCase);
      const usual = () => judgeAddress("Jane Doe <jane@example.com>", standpoint);
      expect(inUsualRuns(() => judgeAddress(raw, standpoint), usual)).toBeLessThan(1000);
    },
  );

  whenThere.each(cases.displayNames)("holds for display name $id", (testCase) => {
    const text = safeText(rawOf(testCase));
    expect({ text, html: escapeHtml(text) }).toEqual({
      text: testCase.expect.text,
      html: testCase.expect.html,
    });
  });

  whenThere.each(cases.displayNames)("adds no recipient or line by name $id", (testCase) => {
    const displayName = String(rawOf(testCase));
    const request = aRequest({ ...standpoint, prospect: aProspect({ displayName }) });
    const draft = draftOf(request);
    const usual = draftOf({ ...request, prospect: aProspect({ displayName: "Jane Doe" }) });
    expect(draft.introducer.address).toBe("tricia.potter@contoso.com");
    expect(draft.subject.length).toBeLessThanOrEqual(255);
    expect(draft.paragraphs).toHaveLength(usual.paragraphs.length);
    expect([draft.subject, ...draft.paragraphs].join("")).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
  });

  whenThere.each(cases.subjects)("holds for subject $id", (testCase) => {
    const raw = rawOf(testCase);
    const item = anOpenItem({ subject: String(raw) });
    const { subject } = composeRequestText(aRequest({ ...standpoint, item }));
    expect(baseSubject(raw)).toBe(testCase.expect.base);
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toContain("Yvonne McKay");
  });

  // The form is offered in read mode only.
  const messages = cases.messages.filter(({ mode }) => mode !== "compose");

  whenThere.each(messages)("holds for message $id", (message) => {
    const choice = chooseProspect(toItem(message), standpoint);
    const offered = choice.offered.map(({ address }) => address);
    const seen =
      choice.status === "found"
        ? { ...choice, prospect: choice.prospect.address, offered }
        : { ...choice, offered };
    expect(seen).toMatchObject(expectedChoice(message));
  });
});
