import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

type TokenName = keyof Theme;

/**
 * Fluent's tokens as custom properties, so that the first frame has its colours before any script runs.
 * Only those the style sheet names as `var(--x)`: a whole theme weighs as much as the pane.
 *
 * @throws Error when the style sheet names a token that Fluent does not have
 */
export function themeCss(css: string): string {
  const names = tokensIn(css);
  const themed = names.filter((name) => webDarkTheme[name] !== webLightTheme[name]);
  const light = declarations(webLightTheme, themed);
  const dark = declarations(webDarkTheme, themed);
  return [
    `:root{${declarations(webLightTheme, names)};color-scheme:light dark}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `[data-theme=light]{${light};color-scheme:light}`,
    `[data-theme=dark]{${dark};color-scheme:dark}`,
  ].join("\n");
}

function tokensIn(css: string): readonly TokenName[] {
  const mentions = css.matchAll(/var\(--(\w+)\)/g);
  const names = new Set([...mentions].map(([, name = ""]) => name));
  return [...names].sort().map((name) => {
    if (isTokenName(name)) return name;
    throw new Error(`Fluent has no token "${name}".`);
  });
}

function isTokenName(name: string): name is TokenName {
  return Object.hasOwn(webLightTheme, name);
}

function declarations(theme: Theme, names: readonly TokenName[]): string {
  return names.map((name) => `--${name}:${String(theme[name])}`).join(";");
}
