export type Theme = "light" | "dark";

/** Colours as Outlook reports them: red, green and blue in one number. */
const officeThemes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** The data of the event `officeThemeChanged` for office.js. */
export function officeThemeData(theme: Theme): readonly string[] {
  return [JSON.stringify(officeThemes[theme])];
}

/** The same as office.js hands them on: "#ffffff". */
export function officeThemeColors(theme: Theme): Readonly<Record<string, string>> {
  const colors = Object.entries(officeThemes[theme]);
  return Object.fromEntries(
    colors.map(([name, color]) => [name, `#${color.toString(16).padStart(6, "0")}`]),
  );
}

/** The theme the page is in. */
export function shownTheme(): Theme {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}

export function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
