/** Doubles every letter of the pane's words: longer than any language. Names and addresses stay. */
export function doubleTexts(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("bdi, script, style") !== null) continue;
    node.nodeValue = doubled(node.nodeValue ?? "");
  }
  for (const named of root.querySelectorAll("[aria-label]")) {
    named.setAttribute("aria-label", doubled(named.getAttribute("aria-label") ?? ""));
  }
}

function doubled(text: string): string {
  return text.replace(/\p{L}/gu, "$&$&");
}
