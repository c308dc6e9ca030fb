/** Draws the page nearly as a contrast theme of Windows would; a real one is tried in the tests. */
export function drawContrast(): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) applyForcedColors(rule);
  }
  for (const element of document.querySelectorAll<HTMLElement>("body, body *")) repaint(element);
}

function applyForcedColors(rule: CSSRule): void {
  if (rule instanceof CSSMediaRule && rule.conditionText.includes("forced-colors")) {
    rule.media.mediaText = "all";
  }
}

function repaint(element: HTMLElement): void {
  const { forcedColorAdjust, borderStyle } = getComputedStyle(element);
  if (forcedColorAdjust === "none") return;
  element.style.backgroundColor = "#000";
  element.style.color = element instanceof HTMLAnchorElement ? "#ff0" : "#fff";
  if (borderStyle !== "none") element.style.borderColor = "#fff";
}
