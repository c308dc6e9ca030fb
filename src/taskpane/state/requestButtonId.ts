import type { Introducer } from "../../core/lookUp/lookUp";

/** Id of the button that takes the focus when the composer for this introducer closes. */
export function requestButtonId({ id }: Pick<Introducer, "id">): string {
  return `get-introduced-by-${id}`;
}
