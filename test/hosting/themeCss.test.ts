/** @jest-environment node */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

import { themeCss } from "../../hosting/themeCss";

describe("themeCss", () => {
  it("declares the tokens the style sheet uses, and no others", () => {
    const css = themeCss("p { color: var(--colorNeutralForeground1) }");
    expect(css).toContain(`--colorNeutralForeground1:${webLightTheme.colorNeutralForeground1}`);
    expect(css).not.toContain("--colorNeutralForeground2");
  });

  it("gives a dark theme its own colours, by request and where the system prefers it", () => {
    const css = themeCss("p { color: var(--colorNeutralForeground1) }");
    const dark = `--colorNeutralForeground1:${webDarkTheme.colorNeutralForeground1}`;
    expect(css).toContain(`@media (prefers-color-scheme:dark){:root{${dark}}}`);
    expect(css).toContain(`[data-theme=dark]{${dark};`);
  });

  it("repeats nothing that is the same in both themes", () => {
    const css = themeCss("p { font-size: var(--fontSizeBase200) }");
    expect(css.match(/--fontSizeBase200/g)).toHaveLength(1);
  });

  it("refuses a token that Fluent does not have", () => {
    expect(() => themeCss("p { color: var(--colorNeutralForegroud1) }")).toThrow(
      /colorNeutralForegroud1/,
    );
  });
});
