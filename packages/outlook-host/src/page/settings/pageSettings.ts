import { currentRequirementSets } from "../../host/data/appContext";
import type { RequirementSets } from "../../host/data/appContext";
import type { NoItemForm, Permission } from "../../host/mailboxOwner";
import { phoneSets, surfaceNames } from "../surfaces/surfaces";
import type { SurfaceName } from "../surfaces/surfaces";
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
  readonly surface: SurfaceName;
}

const permissions = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"] as const;

export function readPageSettings(query: string, defaultLocale: string): PageSettings {
  const parameters = new URLSearchParams(query);
  const surface = oneOf(surfaceNames, parameters.get("surface")) ?? "message";
  const sets = surface === "phone" ? phoneSets : currentRequirementSets;
  return {
    locale: parameters.get("locale") ?? defaultLocale,
    theme: oneOf(["light", "dark"], parameters.get("theme")) ?? systemTheme(),
    permission: oneOf(permissions, parameters.get("permission")) ?? "ReadItem",
    requirementSets: replaceSets(sets, parameters.get("sets") ?? ""),
    nestedAppAuth: oneOf(["on", "off"], parameters.get("nestedAppAuth")) ?? "on",
    noItem: oneOf(["emptyItem", "nothing"], parameters.get("noItem")) ?? "emptyItem",
    startsPinned: parameters.has("pinned"),
    surface,
  };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | undefined {
  return values.find((value) => value === text);
}

function replaceSets(known: RequirementSets, text: string): RequirementSets {
  const replaced = text.split(",").map((set) => set.split(":"));
  const sets = { ...known, ...Object.fromEntries(replaced) } as RequirementSets;
  return Object.fromEntries(Object.entries(sets).filter(([, version]) => version));
}
