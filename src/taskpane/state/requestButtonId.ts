import type { Introducer } from "../../core/lookUp/lookUp";

/** Where the focus returns to when the request to this introducer is left. */
export function requestButtonId({ id }: Pick<Introducer, "id">): string {
  return `get-introduced-by-${id}`;
}
