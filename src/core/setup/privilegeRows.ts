import type { ReadingReach } from "../lookUp/ports";
import { setupPrivileges } from "./setupFacts";
import type { CrmFacts, SetupPrivilege, SetupSettings } from "./setupFacts";
import type { SetupRow } from "./setupRow";

type Depth = ReadingReach | "none";

interface PrivilegeRule {
  readonly gives: string;
  /** The least that does what is promised; undefined where nobody asked for it. */
  readonly needs: (settings: SetupSettings) => Depth | undefined;
}

const depths: readonly Depth[] = ["none", "own", "unit", "unitAndBelow", "everything"];

const depthWords: Readonly<Record<Depth, string>> = {
  none: "none",
  own: "User (own rows)",
  unit: "Business unit",
  unitAndBelow: "Parent: child business units",
  everything: "Organization",
};

const wishes = (depth: Depth) => (settings: SetupSettings) =>
  settings.ownWishes === "off" ? undefined : depth;

const rules: Readonly<Record<SetupPrivilege, PrivilegeRule>> = {
  prvReadActivity: {
    gives: "whose emails, meetings and calls count: a list is as long as this reaches",
    needs: () => "everything",
  },
  prvReadLead: { gives: "the person's lead, and mail tracked with it", needs: () => "own" },
  prvReadContact: { gives: "the person's contact, and mail tracked with it", needs: () => "own" },
  prvReadAccount: { gives: "the person's company", needs: () => "own" },
  prvReadUser: { gives: "names of colleagues beyond the own unit", needs: () => "everything" },
  prvCreateActivity: {
    gives: "a request logged as a task",
    needs: ({ logsRequests }) => (logsRequests ? "own" : undefined),
  },
  prvReadwkw_Wish: {
    gives: "colleagues who opted out by themselves: whoever is not read is suggested",
    needs: wishes("everything"),
  },
  prvCreatewkw_Wish: { gives: "opting out by oneself", needs: wishes("own") },
  prvWritewkw_Wish: { gives: "changing one's mind", needs: wishes("own") },
};

export function privilegeRows(
  settings: SetupSettings,
  { privileges }: CrmFacts,
): readonly SetupRow[] {
  return setupPrivileges.flatMap((name): readonly SetupRow[] => {
    const { gives, needs } = rules[name];
    const needed = needs(settings);
    if (needed === undefined) return [];
    const row = { area: "Dynamics 365", name: `Privilege ${name}`, gives } as const;
    const held = privileges[name];
    if (held.status === "failed") return [{ ...row, state: "unknown", found: held.code }];
    const found = depthWords[held.value];
    if (depths.indexOf(held.value) >= depths.indexOf(needed))
      return [{ ...row, state: "good", found }];
    const fix = `Power Platform admin center > environment > Security roles > the reps' role: ${name} to ${depthWords[needed]}.`;
    return [{ ...row, state: "attention", found, fix }];
  });
}
