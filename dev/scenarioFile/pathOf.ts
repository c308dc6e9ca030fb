import type { BaseIssue } from "valibot";

/** The place of a mistake in a file: users[2].address */
export function pathOf({ path }: BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  return keys.join("").replace(/^\./, "");
}
