/** @jest-environment node */
import fc from "fast-check";

import { fillFields } from "../../src/core/request/fillFields";
import { teamsChatLink } from "../../src/core/request/teamsChatLink";
import { webFormLink } from "../../src/core/request/webFormLink";
import { escapeHtml } from "../../src/core/words/escapeHtml";
import { safeText } from "../../src/core/words/safeText";
import { baseSubject, clipSubject } from "../../src/core/words/subject";
import { anAddress, aProspect } from "../support/builders";
import { counterexampleTo } from "../support/jest/counterexampleTo";
import { aRequest } from "../support/requestBuilders";
import { hostileText, isWellFormed, wellFormed } from "./hostileText";

const aboutYvonne = aRequest();
const yvonne = aProspect();
const tricia = anAddress("tricia.potter@contoso.com");

const characters: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#96;": "`",
};

function ofHtml(html: string): string {
  return html.replaceAll(/&(?:lt|gt|amp|quot|#39|#96);/g, (entity) => characters[entity] ?? "");
}

describe("text of outsiders, wherever it goes", () => {
  it("is markup nowhere, and loses no character", () => {
    const found = counterexampleTo(hostileText, (text) => {
      const html = escapeHtml(text);
      return !/[<>"'`]/.test(html) && !/&(?!\w+;|#\d+;)/.test(html) && ofHtml(html) === text;
    });
    expect(found).toBeUndefined();
  });

  it("is of one line, well-formed, and the same when it is made safe once more", () => {
    const found = counterexampleTo(hostileText, (raw) => {
      const text = safeText(raw);
      return safeText(text) === text && isWellFormed(text) && !/[\p{Cc}\u2028\u202e]/u.test(text);
    });
    expect(found).toBeUndefined();
  });

  it("is a subject without prefixes, within its limit", () => {
    const found = counterexampleTo(hostileText, (raw) => {
      const base = baseSubject(raw);
      const clipped = clipSubject(base.repeat(20), 60);
      return baseSubject(base) === base && clipped.length <= 60 && isWellFormed(clipped);
    });
    expect(found).toBeUndefined();
  });

  it("opens a chat with one person only", () => {
    const text = hostileText.filter((one) => one !== "").map((one) => wellFormed(one));
    const found = counterexampleTo(text, (one) => {
      const url = new URL(teamsChatLink("https://teams.microsoft.com", tricia, one) ?? "");
      const { searchParams, origin, hash } = url;
      return (
        [...searchParams.keys()].join() === "users,message" &&
        searchParams.get("users") === tricia &&
        searchParams.get("message") === one &&
        origin + hash === "https://teams.microsoft.com"
      );
    });
    expect(found).toBeUndefined();
  });

  it("opens a form of Outlook on the web to one person only", () => {
    const text = hostileText.map((one) => wellFormed(one));
    const found = counterexampleTo(fc.tuple(text, text), ([subject, body]) => {
      const form = { to: tricia, subject, bodies: [body] };
      const { searchParams, origin } = new URL(
        webFormLink("https://outlook.office.com", form) ?? "",
      );
      return (
        [...searchParams.keys()].join() === "to,subject,body" &&
        searchParams.get("to") === tricia &&
        searchParams.get("body") === body &&
        origin === "https://outlook.office.com"
      );
    });
    expect(found).toBeUndefined();
  });

  it("fills each field of a template once, and nothing else", () => {
    const value = fc.constantFrom("{rep}", "$&", "{reason}", "{prospect}", "$1", "${x}", "Ann");
    const word = fc.constantFrom("A", "$&", "{x}", "{ rep }", "{{", "<b>", "0");
    const given = fc.tuple(value, value, word, word, word);
    const found = counterexampleTo(given, ([name, reason, before, between, after]) => {
      const request = { ...aboutYvonne, prospect: { ...yvonne, displayName: name } };
      const filled = fillFields(
        `${before} {prospect} ${between} {reason} ${after}`,
        request,
        reason,
      );
      return filled === `${before} ${name} ${between} ${reason} ${after}`;
    });
    expect(found).toBeUndefined();
  });
});
