import { invalidQuery } from "../web/crmError";

const special: Readonly<Record<string, string>> = {
  EqualUserId: "eq-userid",
  NotEqualUserId: "ne-userid",
};

/** The operator of FetchXML that a query function is another name of: LastXDays is last-x-days. */
export function functionOperator(name: string): string {
  const [, short = ""] = /^Microsoft\.Dynamics\.CRM\.([A-Z]\w*)$/.exec(name) ?? [];
  if (short === "") throw invalidQuery(`An unknown function with name '${name}' was found.`);
  return special[short] ?? short.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
