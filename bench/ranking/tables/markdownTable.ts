import type { Estimate } from "../resample";

/** A table whose columns are padded, so that the text reads as well as the rendering. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows;
  const widths = header.map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return [line(header), line(rule), ...rows.slice(1).map(line)].join("\n");
}

/** ".819 ±.012" */
export function withMargin({ mean, low, high }: Estimate): string {
  return `${decimals(mean)} ±${decimals((high - low) / 2)}`;
}

/** "+.031 [+.026, +.036]" */
export function withInterval({ mean, low, high }: Estimate): string {
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}

/** Three decimals without the leading zero. */
export function decimals(value: number): string {
  return value.toFixed(3).replace(/^(-?)0\./, "$1.");
}

function signed(value: number): string {
  const text = decimals(value);
  return text.startsWith("-") ? text : `+${text}`;
}
