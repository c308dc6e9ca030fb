import { readFileSync } from "node:fs";

import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const everyTag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe has to say against the pane as it is drawn now, by its rules of these tags or names. */
export async function axeFindingsIn(
  frame: Frame,
  rules: readonly string[] = everyTag,
): Promise<readonly string[]> {
  if (await frame.evaluate(() => !("axe" in window))) await frame.evaluate(axeSource);
  // What passes is neither described nor carried over from the browser: that took most of the time.
  const options = { runOnly: rules, resultTypes: ["violations"] };
  return frame.evaluate<readonly string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
  );
}

/** Whether the rep would have to scroll sideways. */
export function isWiderThanPane(frame: Frame): Promise<boolean> {
  return frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
