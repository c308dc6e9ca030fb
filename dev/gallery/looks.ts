/** How the gallery shows each state. */
export interface Look {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly locale: string;
  /** Draws it as a contrast theme would, for browsers that have none. */
  readonly contrast?: boolean;
  /** Makes every text twice as long, as no real language does. */
  readonly doubled?: boolean;
}

export const looks: readonly Look[] = [
  { name: "light", theme: "light", locale: "en" },
  { name: "dark", theme: "dark", locale: "de" },
  { name: "contrast", theme: "dark", locale: "ja", contrast: true },
  { name: "right-to-left", theme: "light", locale: "ar" },
  { name: "twice-as-long", theme: "light", locale: "en", doubled: true },
];
