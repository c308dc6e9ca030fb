/** Strokes of a 16 by 16 picture, drawn in the colour of the text around it. */
const paths = {
  attention: "M8 2 L14.5 13.5 H1.5 Z M8 6.5 V9.5 M8 11.5 V11.6",
  back: "M9.5 3 L4.5 8 L9.5 13",
  copy: "M6 2.5 H13 V10.5 H6 Z M10 13 H3.5 V5",
  details: "M3 6 L8 11 L13 6",
  done: "M3 8.5 L6.5 12 L13 4.5",
  find: "M7 2.5 A4.5 4.5 0 1 0 7 11.5 A4.5 4.5 0 1 0 7 2.5 M10.3 10.3 L14 14",
  graph:
    "M8 6.5 A1.5 1.5 0 1 0 8 9.5 A1.5 1.5 0 1 0 8 6.5 M9.1 6.9 L11.4 4.6 M6.8 7.2 L4.4 5.6 M8.3 9.5 L8.7 11.7 M12.5 2 A1.5 1.5 0 1 0 12.5 5 A1.5 1.5 0 1 0 12.5 2 M3.2 3.3 A1.5 1.5 0 1 0 3.2 6.3 A1.5 1.5 0 1 0 3.2 3.3 M9 11.7 A1.5 1.5 0 1 0 9 14.7 A1.5 1.5 0 1 0 9 11.7",
  list: "M2.5 4 H3 M6 4 H13.5 M2.5 8 H3 M6 8 H13.5 M2.5 12 H3 M6 12 H13.5",
  close: "M4 4 L12 12 M12 4 L4 12",
  open: "M6 3 H3 V13 H13 V10 M9 3 H13 V7 M13 3 L7.5 8.5",
  waiting: "M8 1.5 A6.5 6.5 0 1 0 14.5 8 A6.5 6.5 0 0 0 8 1.5 M8 4.5 V8 L10.5 9.5",
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
}

/** An icon, hidden from screen readers: words beside it say the same. */
export function Icon({ name }: IconProps) {
  return (
    <svg
      className={`icon icon-${name}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
