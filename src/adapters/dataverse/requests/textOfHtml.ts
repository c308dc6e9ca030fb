import { safeLines } from "../../../core/words/safeLines";

/** Elements without visible text. */
const unread = "head,script,style,template,noscript,object,iframe,svg,math,title";

const blocks = "p,div,li,tr,h1,h2,h3,h4,h5,h6,blockquote,pre,table,ul,ol,hr";

/**
 * Trusted Types refuse a plain string for the parser. This policy is for that one parse, whose document is
 * never shown: only its text is read. Its name stands in the header (hosting/trustedTypes.ts).
 */
const inert = (
  globalThis as { readonly trustedTypes?: TrustedTypePolicies }
).trustedTypes?.createPolicy("who-knows-whom-inert", { createHTML: (text) => text });

/** The visible text of a document as lines, without elements, link addresses and pictures. */
export function textOfHtml(html: string): string {
  // A document made this way runs no script and loads nothing.
  const { body } = new DOMParser().parseFromString(
    // The parser takes what the policy makes; only its type is unknown to the compiler.
    (inert?.createHTML(html) ?? html) as string,
    "text/html",
  );
  body.querySelectorAll(unread).forEach((element) => {
    element.remove();
  });
  body.querySelectorAll("br").forEach((element) => {
    element.replaceWith("\n");
  });
  body.querySelectorAll(blocks).forEach((element) => {
    element.append("\n\n");
  });
  return safeLines(body.textContent);
}

interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => { readonly createHTML: (text: string) => unknown };
}
