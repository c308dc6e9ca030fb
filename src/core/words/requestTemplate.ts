/** An organisation's own words for a request. */
export interface RequestTemplate {
  readonly subject: string;
  /** Paragraphs apart by an empty line. */
  readonly message: string;
  /** `named`: with fields to fill in; `filled`: as it is, whatever looks like a field in it. */
  readonly fields: "named" | "filled";
}

/** What a template may leave to be filled in, in braces. */
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

/** The first field of a template that nobody can fill. */
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
