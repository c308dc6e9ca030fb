import { useCallback, useEffect, useSyncExternalStore } from "react";

import type { Appearance } from "../../core/outlookPorts";

type ThemeName = "light" | "dark";

const forcedColorsQuery = "(forced-colors: active)";
const darkQuery = "(prefers-color-scheme: dark)";

/** Dresses the page in Outlook's theme, or in what the system prefers where Outlook does not tell. */
export function useTheme(appearance: Appearance): void {
  const subscribe = useCallback(
    (onChange: () => void) => subscribeToTheme(appearance, onChange),
    [appearance],
  );
  const theme = useSyncExternalStore(subscribe, () => currentTheme(appearance));

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}

function currentTheme(appearance: Appearance): ThemeName {
  const preferred = window.matchMedia(darkQuery).matches ? "dark" : "light";
  // With forced colours the system's theme fits, because the colours are the system's too.
  if (window.matchMedia(forcedColorsQuery).matches) return preferred;
  return appearance.readColorScheme() ?? preferred;
}

function subscribeToTheme(appearance: Appearance, onChange: () => void): () => void {
  const queries = [forcedColorsQuery, darkQuery].map((query) => window.matchMedia(query));
  queries.forEach((query) => {
    query.addEventListener("change", onChange);
  });
  const stopAppearance = appearance.onColorSchemeChanged(onChange);
  return () => {
    stopAppearance();
    queries.forEach((query) => {
      query.removeEventListener("change", onChange);
    });
  };
}
