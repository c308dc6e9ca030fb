import { currentRequirementSets } from "../../host/data/appContext";
import type { RequirementSets } from "../../host/data/appContext";
import type { NoItemForm, Permission } from "../../host/mailboxOwner";
import { systemTheme } from "./theme";
import type { Theme } from "./theme";

/**
 * The settings of this Outlook that the page's address can choose, e.g.
 * `/?locale=de-DE&theme=dark`.
 */
export interface PageSettings {
  readonly locale: string;
  readonly theme: Theme;
  readonly permission: Permission;
  /** `sets=Mailbox:1.8,NestedAppAuth:` replaces versions; without a version the set is missing. */
  readonly requirementSets: RequirementSets;
  readonly nestedAppAuth: "on" | "off";
  readonly noItem: NoItemForm;
  readonly startsPinned: boolean;
}

const permissions = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"] as const;

export function readPageSettings(query: string, defaultLocale: string): PageSettings {
  const parameters = new URLSearchParams(query);
  return {
    locale: parameters.get("locale") ?? defaultLocale,
    theme: oneOf(["light", "dark"], parameters.get("theme")) ?? systemTheme(),
    permission: oneOf(permissions, parameters.get("permission")) ?? "ReadItem",
    requirementSets: replaceSets(parameters.get("sets") ?? ""),
    nestedAppAuth: oneOf(["on", "off"], parameters.get("nestedAppAuth")) ?? "on",
    noItem: oneOf(["emptyItem", "nothing"], parameters.get("noItem")) ?? "emptyItem",
    startsPinned: parameters.has("pinned"),
  };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | undefined {
  return values.find((value) => value === text);
}

function replaceSets(text: string): RequirementSets {
  const replaced = text.split(",").map((set) => set.split(":"));
  const sets = { ...currentRequirementSets, ...Object.fromEntries(replaced) } as RequirementSets;
  return Object.fromEntries(Object.entries(sets).filter(([, version]) => version));
}
