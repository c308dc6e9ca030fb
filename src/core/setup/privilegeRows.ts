import type { ReadingReach } from "../lookUp/ports";
import { setupPrivileges } from "./setupFacts";
import type { CrmFacts, SetupPrivilege, SetupSettings } from "./setupFacts";
import type { SetupRow } from "./setupRow";
import type { SetupWords } from "./setupWords";

type Depth = ReadingReach | "none";

/** The least that does what is promised; undefined where nobody asked for it. */
type Need = (settings: SetupSettings) => Depth | undefined;

const depths: readonly Depth[] = ["none", "own", "unit", "unitAndBelow", "everything"];

const always =
  (depth: Depth): Need =>
  () =>
    depth;
const wishes =
  (depth: Depth): Need =>
  ({ ownWishes }) =>
    ownWishes === "off" ? undefined : depth;

const needs: Readonly<Record<SetupPrivilege, Need>> = {
  prvReadActivity: always("everything"),
  prvReadLead: always("own"),
  prvReadContact: always("own"),
  prvReadAccount: always("own"),
  prvReadUser: always("everything"),
  prvCreateActivity: ({ logsRequests }) => (logsRequests ? "own" : undefined),
  prvReadwkw_Wish: wishes("everything"),
  prvCreatewkw_Wish: wishes("own"),
  prvWritewkw_Wish: wishes("own"),
};

export function privilegeRows(
  settings: SetupSettings,
  { privileges }: CrmFacts,
  words: SetupWords,
): readonly SetupRow[] {
  return setupPrivileges.flatMap((name): readonly SetupRow[] => {
    const needed = needs[name](settings);
    if (needed === undefined) return [];
    const row = {
      area: "Dynamics 365",
      name: words.names.privilege(name),
      gives: words.gives.privileges[name],
    };
    const held = privileges[name];
    if (held.status === "failed") return [{ ...row, state: "unknown", found: held.code }];
    const found = words.depths[held.value];
    if (depths.indexOf(held.value) >= depths.indexOf(needed))
      return [{ ...row, state: "good", found }];
    const fix = words.fixes.deepen(name, words.depths[needed]);
    return [{ ...row, state: "attention", found, fix }];
  });
}
