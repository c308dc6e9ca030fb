/** The same values without those that are missing. */
export function withoutUndefined<T extends object>(values: T): Present<T> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Present<T>;
}

type Present<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };
