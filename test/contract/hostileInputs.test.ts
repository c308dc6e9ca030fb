/** @jest-environment node */
import { isOneOf } from "../../src/adapters/dataverse/http/odata";
import { isIn, toXml } from "../../src/adapters/dataverse/http/fetchXml";
import { filterText } from "../../src/adapters/graph/batch/graphUrl";
import { messagesQuery } from "../../src/adapters/graph/mail/messagesQuery";
import { draftHtml } from "../../src/adapters/outlook/draft/draftHtml";
import { readReplyTo } from "../../src/adapters/outlook/item/readReplyTo";
import { suggestedComposition } from "../../src/core/request/composition";
import { composeIntroductionDraft } from "../../src/core/request/introductionDraft";
import { composeRequestText } from "../../src/core/request/requestText";
import { escapeHtml } from "../../src/core/words/escapeHtml";
import { safeText } from "../../src/core/words/safeText";
import { baseSubject } from "../../src/core/words/subject";
import { aProspect, aRep, anAddress, anOpenItem, anOrganization } from "../support/builders";
import { inUsualRuns } from "../support/jest/inUsualRuns";
import { aRequest } from "../support/requestBuilders";
import { hostileAddresses, internalDomains, repAddresses } from "./data/hostileAddresses";
import { hostileHeaders } from "./data/hostileHeaders";
import { hostileQueryTexts } from "./data/hostileQueryTexts";
import { hostileSubjects } from "./data/hostileSubjects";
import { hostileTexts } from "./data/hostileTexts";
import { judgeAddress } from "./judgeAddress";

const standpoint = {
  rep: aRep({ addresses: repAddresses.map(anAddress) }),
  organization: anOrganization({ internalDomains }),
};

describe("a hostile address", () => {
  it.each(hostileAddresses)("is judged: $about", ({ raw, class: expected, ...given }) => {
    const canonical = given.canonical ?? (expected === "invalid" ? null : raw);
    const isSearched = expected === "person" || expected === "role";
    expect(judgeAddress(raw, standpoint)).toEqual({
      class: expected,
      canonical,
      candidates: isSearched ? (given.candidates ?? [canonical]) : [],
    });
  });

  it.each(hostileAddresses)("takes no longer than a thousand usual ones: $about", ({ raw }) => {
    const usual = () => judgeAddress("Jane Doe <jane@example.com>", standpoint);
    expect(inUsualRuns(() => judgeAddress(raw, standpoint), usual)).toBeLessThan(1000);
  });
});

describe("a hostile name", () => {
  it.each(hostileTexts)("is one safe line: $about", ({ raw, text, html = text }) => {
    expect(safeText(raw)).toBe(text);
    expect(escapeHtml(text)).toBe(html);
  });

  it.each(hostileTexts)("adds no markup, line or recipient to a draft: $about", ({ raw }) => {
    const request = aRequest({ ...standpoint, prospect: aProspect({ displayName: raw }) });
    const draft = composeIntroductionDraft(request, suggestedComposition(request));
    expect(draft.introducer.address).toBe("tricia.potter@contoso.com");
    expect(draft.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u);
    const tags = new Set(draftHtml(draft).match(/<[^>]*>?/g));
    const own = ["<b>", "</b>", "<br>", "<hr>", '<p dir="auto">', "</p>"];
    expect([...tags].filter((tag) => !own.includes(tag))).toEqual([]);
  });
});

describe("a hostile subject", () => {
  it.each(hostileSubjects)("is read to what it is about: $about", ({ raw, base }) => {
    expect(baseSubject(raw)).toBe(base);
  });

  it.each(hostileSubjects)("makes a subject that Outlook takes: $about", ({ raw }) => {
    const item = anOpenItem({ subject: raw });
    const { subject } = composeRequestText(aRequest({ ...standpoint, item }));
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    expect(subject).toContain("Yvonne McKay");
  });
});

describe("an address that reads like a query", () => {
  it.each(hostileQueryTexts)("stays a literal of OData: $about", ({ address, odata }) => {
    expect(isOneOf(["emailaddress1"], [address])).toBe(`emailaddress1 eq ${odata}`);
    expect(filterText(address)).toBe(odata);
  });

  it.each(hostileQueryTexts)("stays a value of FetchXML: $about", ({ address, fetchXml }) => {
    expect(toXml(isIn("emailaddress1", [address]))).toBe(
      `<condition attribute="emailaddress1" operator="in"><value>${fetchXml}</value></condition>`,
    );
  });

  it.each(hostileQueryTexts)("stays one value of a query option: $about", (testCase) => {
    const { url } = messagesQuery([anAddress(testCase.address)]);
    const query = new URL(url, "https://graph.example").searchParams;
    const known = ["$search", "$filter", "$orderby", "$select", "$top"];
    expect([...query.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(query.get("$top")).toBe("100");
    const isSearched = testCase.keywords === "searched";
    expect(query.get("$search")).toBe(isSearched ? `"participants:${testCase.address}"` : null);
    expect(query.get("$filter")?.includes(testCase.odata)).toBe(isSearched ? undefined : true);
  });
});

describe("a hostile header", () => {
  it.each(hostileHeaders)("names whom to answer, and nobody else: $about", async (testCase) => {
    const named = await readReplyTo(testCase.headers);
    expect(named.map(({ address, displayName }) => [address, displayName])).toEqual(
      testCase.replyTo,
    );
  });
});
