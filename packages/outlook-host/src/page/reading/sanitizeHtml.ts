import DOMPurify from "dompurify";

const allowed = {
  ALLOWED_TAGS:
    "a b blockquote br code div em font h1 h2 h3 h4 hr i li ol p pre s small span strong sub sup table tbody td th thead tr u ul".split(
      " ",
    ),
  ALLOWED_ATTR: ["href"],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};

/** Properties that change how text looks and cannot reach outside it. */
const allowedStyle =
  /^(color|background-color|font|text|line-height|margin|padding|border|white-space)/;

type Looks = readonly (readonly [property: string, value: string])[];

/** The body of a draft as Outlook would keep it: text and its looks, nothing that runs or loads. */
export function sanitizeHtml(html: string): DocumentFragment {
  const purify = DOMPurify(window);
  const looks = new Map<HTMLElement, Looks>();
  purify.addHook("uponSanitizeAttribute", (element, { attrName }) => {
    if (attrName === "style" && element instanceof HTMLElement)
      looks.set(element, looksOf(element.style));
  });
  const fragment = purify.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true });
  // One by one: the page's content security policy refuses style attributes.
  for (const [{ style }, declared] of looks)
    for (const [property, value] of declared) style.setProperty(property, value);
  fragment.querySelectorAll("a[href]").forEach(openElsewhere);
  return fragment;
}

function looksOf(style: CSSStyleDeclaration): Looks {
  return Array.from(style)
    .map((property) => [property, style.getPropertyValue(property)] as const)
    .filter(([property, value]) => allowedStyle.test(property) && !value.includes("url("));
}

function openElsewhere(link: Element): void {
  link.setAttribute("rel", "noopener noreferrer");
  link.setAttribute("target", "_blank");
}
