import { safeText } from "../../../core/words/safeText";

/** An object with this property, or an empty one where the text is empty. */
export function optionalText<Name extends string>(
  name: Name,
  raw: unknown,
): Readonly<Partial<Record<Name, string>>> {
  const text = safeText(raw);
  return (text === "" ? {} : { [name]: text }) as Partial<Record<Name, string>>;
}
