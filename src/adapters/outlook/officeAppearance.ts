import type { Appearance } from "../../core/outlookPorts";
import { createOfficeEvent } from "./officeEvent";

/** First requirement set (Mailbox) with the theme and its changes. */
const themeMailbox = "1.14";

/** Outlook's language and theme. Only after officeReady. */
export function createOfficeAppearance(): Appearance {
  const onThemeChanged = createOfficeEvent(() => Office.EventType.OfficeThemeChanged);
  let theme = Office.context.officeTheme as Office.OfficeTheme | undefined;

  return {
    displayLanguage: Office.context.displayLanguage,
    readColorScheme: () => colorScheme(theme?.bodyBackgroundColor),
    onColorSchemeChanged: (listener) => {
      if (!Office.context.requirements.isSetSupported("Mailbox", themeMailbox))
        return () => undefined;
      return onThemeChanged((event) => {
        theme = (event as Office.OfficeThemeChangedEventArgs).officeTheme;
        listener();
      });
    },
  };
}

/** Light or dark by the background, because Outlook has no flag for it. */
function colorScheme(background: string | undefined): "light" | "dark" | undefined {
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (rgb === null) return undefined;

  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map((part) => Number.parseInt(part, 16));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < 128 ? "dark" : "light";
}
