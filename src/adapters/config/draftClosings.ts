import type { Organization } from "../../core/people/organization";
import { unknownField } from "../../core/words/requestTemplate";
import type { TenantEntry } from "./configSchema";

/**
 * What ends a draft. As with the templates, one with an unknown field is left out and reported.
 *
 * @param path - the tenant's place in config.json
 */
export function draftClosings(
  path: string,
  { draft: { closing } }: TenantEntry,
): Pick<Organization, "closings" | "templateProblem"> {
  if (closing === null) return {};
  const entries = Object.entries(closing).flatMap(([language, text = ""]) =>
    text.trim() === "" ? [] : [{ language, text, isFillable: unknownField(text) === undefined }],
  );
  const problem = entries.find(({ isFillable }) => !isFillable);
  const usable = entries.filter(({ isFillable }) => isFillable);
  return {
    closings: Object.fromEntries(usable.map(({ language, text }) => [language, text])),
    ...(problem !== undefined && {
      templateProblem: `config.json, ${path}.draft.closing.${problem.language}: has an unknown field`,
    }),
  };
}
