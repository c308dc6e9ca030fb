import type { Organization } from "../../core/people/organization";
import { unknownField } from "../../core/words/requestTemplate";
import type { TenantEntry } from "./configSchema";

/**
 * What ends a draft. An unknown field in one leaves all of them out, and is reported.
 *
 * @param path - the tenant's place in config.json
 */
export function draftClosings(
  path: string,
  { draft: { closing } }: TenantEntry,
): Pick<Organization, "closings" | "templateProblem"> {
  const [problem] = Object.entries(closing ?? {}).find(([, text = ""]) => unknownField(text)) ?? [];
  if (problem === undefined) return closing === null ? {} : { closings: closing };
  return {
    templateProblem: `config.json, ${path}.draft.closing.${problem}: has an unknown field`,
  };
}
