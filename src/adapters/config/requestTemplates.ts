import type { Organization } from "../../core/people/organization";
import { unknownField } from "../../core/words/requestTemplate";
import type { TenantEntry } from "./configSchema";

type Templates = NonNullable<TenantEntry["draft"]["template"]>;

/**
 * The administrator's words. What has a field that nobody can fill is left out and named: a mistake in it
 * should cost the words, not the product.
 *
 * @param path - where the tenant stands in config.json
 */
export function requestTemplates(
  path: string,
  { draft: { template } }: TenantEntry,
): Pick<Organization, "templates" | "templateProblem"> {
  if (template === null) return {};
  const entries = Object.entries(template);
  const [problem] = entries.flatMap(([language, entry]) => {
    const place = unfillable(entry);
    return place === undefined ? [] : [`${path}.draft.template.${language}.${place}`];
  });
  const usable = entries
    .filter(([, entry]) => unfillable(entry) === undefined)
    .map(([language, entry]) => [language, { ...entry, fields: "named" }] as const);
  return {
    templates: Object.fromEntries(usable),
    ...(problem !== undefined && {
      templateProblem: `config.json, ${problem}: has an unknown field`,
    }),
  };
}

function unfillable(entry: Templates[keyof Templates]): "subject" | "message" | undefined {
  if (entry === undefined) return undefined;
  if (unknownField(entry.subject) !== undefined) return "subject";
  return unknownField(entry.message) === undefined ? undefined : "message";
}
