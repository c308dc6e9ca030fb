/** Sizes in points that phones ask for, each on screens of three densities. */
const sizes = [25, 32, 48] as const;
const scales = [1, 2, 3] as const;

/** The nine that Microsoft demands; the file has as many pixels as the screen shows. */
export const phoneIcons = sizes.flatMap((size) => scales.map((scale) => ({ size, scale })));

/** Some sizes meet: 96 pixels are 32 points on one screen and 48 on another. */
export const phoneIconPixels: readonly number[] = [
  ...new Set(phoneIcons.map(({ size, scale }) => size * scale)),
].sort((one, other) => one - other);

export function phoneIconId(pixels: number): string {
  return `phone.${pixels}`;
}
