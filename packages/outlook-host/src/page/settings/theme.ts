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

export function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
