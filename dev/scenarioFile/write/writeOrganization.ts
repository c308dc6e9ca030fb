import { crmTables } from "@who-knows-whom/dataverse-stand-in/schema/crmSchema";
import type { LocalDepth } from "@who-knows-whom/stand-in-base/tenant/organizationWriter";

import { entryId } from "../entryId";
import { inPlace } from "../scenarioProblem";
import type { ScenarioFile } from "../schema/scenarioFileSchema";
import type { FileWriting } from "./fileWriting";

/** Units, roles, people, teams and queues. */
export function writeOrganization(writing: FileWriting): void {
  const { file, writer, references, users } = writing;
  const idOf = (kind: "unit" | "user" | "role", text: string) => references.find(text, kind).id;
  file.units.forEach((unit, index) => {
    const place = `units[${index}]`;
    const { name, parent } = unit;
    const parentId = parent && inPlace(`${place}.parent`, () => idOf("unit", parent));
    writer.addUnit({ id: entryId(unit, place), name, ...(parentId !== undefined && { parentId }) });
  });
  file.roles.forEach((role, index) => {
    writer.addRole({ id: entryId(role, `roles[${index}]`), privileges: privilegesOf(role) });
  });
  users.forEach(writer.addUser);
  file.teams.forEach((team, index) => {
    const place = `teams[${index}]`;
    const { name, type, unit, members, roles } = team;
    inPlace(place, () => {
      writer.addTeam({
        id: entryId(team, place),
        name,
        ...(type !== undefined && { type }),
        ...(unit !== undefined && { unitId: idOf("unit", unit) }),
        memberIds: members.map((member) => idOf("user", member)),
        roleIds: roles.map((role) => idOf("role", role)),
      });
    });
  });
  file.queues.forEach((queue, index) => {
    const place = `queues[${index}]`;
    const { name, address, owner } = queue;
    const ownerId = inPlace(`${place}.owner`, () => idOf("user", owner));
    writer.addQueue({ id: entryId(queue, place), name, address, ownerId });
  });
}

/** Every privilege the stand-in asks for in the role's depth, but for those that are listed. */
function privilegesOf(role: ScenarioFile["roles"][number]): Readonly<Record<string, LocalDepth>> {
  const { depth, privileges } = role;
  const names = crmTables.flatMap(({ privilege }) =>
    ["Read", "Create", "Write"].map((action) => `prv${action}${privilege}`),
  );
  const given = depth === undefined ? [] : names.map((name) => [name, depth] as const);
  const all = { ...Object.fromEntries(given), ...privileges };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, one]) => (one === "None" ? [] : [[name, one] as const])),
  );
}
