type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children. True gives an empty attribute, false and undefined none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    created.setAttribute(name, value === true ? "" : value);
  }
  created.append(...children);
  return created;
}

/** The element of page.html with this id. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no element #${id}`);
  return found;
}

const svg = "http://www.w3.org/2000/svg";

/** One of the symbols of page.html; decoration, never the only name of a control. */
export function icon(name: string): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  drawing.append(use);
  return drawing;
}
