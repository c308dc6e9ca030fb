import { currentRequirementSets } from "../../host/data/appContext";
import type { RequirementSets } from "../../host/data/appContext";
import type { NoItemForm, Permission } from "../../host/mailboxOwner";
import { clientNames } from "../../host/quirks/clientProfiles";
import { hostBehaviour } from "../../host/quirks/hostBehaviour";
import type { HostBehaviour } from "../../host/quirks/hostBehaviour";
import { quirkNames } from "../../host/quirks/quirkTable";
import { surfaceNames } from "../surfaces/surfaces";
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
  /** `outlook=mac` plays a client with all it always does, `quirk=NAME` adds one more, several times. */
  readonly behaviour: HostBehaviour;
  /** `sets=Mailbox:1.8,NestedAppAuth:` replaces versions; without a version the set is missing. */
  readonly requirementSets: RequirementSets;
  readonly nestedAppAuth: "on" | "off";
  readonly noItem: NoItemForm;
  readonly startsPinned: boolean;
  readonly surface: SurfaceName;
  /** `person=...` is handed to the pane in its address; no real Outlook does that. */
  readonly person: string | undefined;
}

const permissions = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"] as const;

export function readPageSettings(query: string, defaultLocale: string): PageSettings {
  const parameters = new URLSearchParams(query);
  const surface = oneOf(surfaceNames, parameters.get("surface")) ?? "message";
  const behaviour = readBehaviour(parameters, surface);
  const isBridgeThere = behaviour.traits.bridge === "there";
  return {
    locale: parameters.get("locale") ?? defaultLocale,
    theme: oneOf(["light", "dark"], parameters.get("theme")) ?? systemTheme(),
    permission: oneOf(permissions, parameters.get("permission")) ?? "ReadItem",
    behaviour,
    requirementSets: replaceSets(parameters.get("sets") ?? "", behaviour),
    nestedAppAuth:
      oneOf(["on", "off"], parameters.get("nestedAppAuth")) ?? (isBridgeThere ? "on" : "off"),
    noItem: oneOf(["emptyItem", "nothing"], parameters.get("noItem")) ?? "emptyItem",
    startsPinned: parameters.has("pinned"),
    surface,
    person: parameters.get("person") ?? undefined,
  };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | undefined {
  return values.find((value) => value === text);
}

/** A phone is a client of its own, and a surface. */
function readBehaviour(parameters: URLSearchParams, surface: SurfaceName): HostBehaviour {
  const usual = surface === "phone" ? "mobile" : undefined;
  const client = oneOf(clientNames, parameters.get("outlook")) ?? usual;
  const switchedOn = parameters.getAll("quirk").flatMap((name) => oneOf(quirkNames, name) ?? []);
  return hostBehaviour(client, switchedOn);
}

function replaceSets(text: string, { profile }: HostBehaviour): RequirementSets {
  const replaced = text.split(",").map((set) => set.split(":"));
  const announced = profile?.requirementSets ?? currentRequirementSets;
  const sets = { ...announced, ...Object.fromEntries(replaced) } as RequirementSets;
  return Object.fromEntries(Object.entries(sets).filter(([, version]) => version));
}
