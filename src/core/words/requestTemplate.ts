/** An organisation's own words for a request. */
export interface RequestTemplate {
  readonly subject: string;
  /** Paragraphs apart by an empty line. */
  readonly message: string;
  /**
   * `named`: fields in braces are filled in; `filled`: the text is final, and braces in it are no
   * fields.
   */
  readonly fields: "named" | "filled";
}

/** The fields a template may contain, in braces. */
export const fieldNames = [
  "prospect",
  "prospectAddress",
  "introducer",
  "rep",
  "acquaintance",
  "reason",
] as const;

export type FieldName = (typeof fieldNames)[number];

export const field = /\{(\w+)\}/g;

/** The first unknown field of a template. */
export function unknownField(text: string): string | undefined {
  const names = [...text.matchAll(field)].map(([, name = ""]) => name);
  return names.find((name) => !isFieldName(name));
}

export function hasField(text: string, name: FieldName): boolean {
  return text.includes(`{${name}}`);
}

export function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name);
}
