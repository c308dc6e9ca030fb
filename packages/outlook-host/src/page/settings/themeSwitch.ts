import { part } from "../parts/dom";
import type { Theme } from "./theme";

/** The button that changes between light and dark. Returns how to set the theme otherwise. */
export function createThemeSwitch(
  startTheme: Theme,
  onChange: (theme: Theme) => void,
): (theme: Theme) => void {
  const button = part("theme-switch");
  let theme = startTheme;

  function show(): void {
    document.documentElement.dataset["theme"] = theme;
    button.setAttribute("aria-pressed", String(theme === "dark"));
  }

  function setTheme(changed: Theme): void {
    if (changed === theme) return;
    theme = changed;
    show();
    onChange(theme);
  }

  button.addEventListener("click", () => {
    setTheme(theme === "dark" ? "light" : "dark");
  });
  show();
  return setTheme;
}
