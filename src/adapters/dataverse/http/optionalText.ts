import { safeText } from "../../../core/words/safeText";

/** A property, only where there is something to read in it. */
export function optionalText<Name extends string>(
  name: Name,
  raw: unknown,
): Readonly<Partial<Record<Name, string>>> {
  const text = safeText(raw);
  return (text === "" ? {} : { [name]: text }) as Partial<Record<Name, string>>;
}
