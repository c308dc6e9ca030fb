const allowedElements = new Set(
  "a b blockquote br code div em font h1 h2 h3 h4 hr i li ol p pre s small span strong sub sup table tbody td th thead tr u ul".split(
    " ",
  ),
);

const droppedWithContent = new Set(["script", "style", "title", "template", "iframe", "object"]);

const allowedProtocols = new Set(["http:", "https:", "mailto:"]);

/** Properties that change how text looks and cannot reach outside it. */
const allowedStyle =
  /^(color|background-color|font|text|line-height|margin|padding|border|white-space)/;

/** The body of a draft as Outlook would keep it: text and its looks, nothing that runs or loads. */
export function sanitizeHtml(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return cleanChildren(body);
}

function cleanChildren(parent: Element): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const child of parent.childNodes) {
    if (child instanceof Text) fragment.append(child.data);
    else if (child instanceof HTMLElement) fragment.append(cleanElement(child));
  }
  return fragment;
}

function cleanElement(original: HTMLElement): Node {
  const name = original.localName;
  if (droppedWithContent.has(name)) return document.createDocumentFragment();
  const children = cleanChildren(original);
  if (!allowedElements.has(name)) return children;

  const clean = document.createElement(name);
  clean.append(children);
  copyStyle(original.style, clean.style);
  if (original instanceof HTMLAnchorElement) copyLink(original, clean);
  return clean;
}

function copyStyle(from: CSSStyleDeclaration, to: CSSStyleDeclaration): void {
  for (const property of Array.from(from)) {
    const value = from.getPropertyValue(property);
    if (allowedStyle.test(property) && !value.includes("url(")) to.setProperty(property, value);
  }
}

function copyLink(from: HTMLAnchorElement, to: HTMLElement): void {
  if (!allowedProtocols.has(from.protocol)) return;
  to.setAttribute("href", from.href);
  to.setAttribute("rel", "noopener noreferrer");
  to.setAttribute("target", "_blank");
}
