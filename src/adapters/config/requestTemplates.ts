import type { Organization } from "../../core/people/organization";
import { unknownField } from "../../core/words/requestTemplate";
import type { TenantEntry } from "./configSchema";

type Templates = NonNullable<TenantEntry["draft"]["template"]>;

/**
 * The administrator's templates. A template with an unknown field is left out and reported: the
 * mistake costs the template, not the product.
 *
 * @param path - the tenant's place in config.json
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
