import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createMomentReader } from "./moments";
import { registerEntries } from "./registerEntries";
import { inPlace } from "./scenarioProblem";
import type { ScenarioFile } from "./schema/scenarioFileSchema";
import { toUsers } from "./write/toUsers";
import { writeActivities } from "./write/writeActivities";
import { writeMailbox } from "./write/writeMailbox";
import { writeOrganization } from "./write/writeOrganization";
import { writeRecords } from "./write/writeRecords";
import { writeRows } from "./write/writeRows";

/** What is known of the tenant of a file, beside its data. */
export interface WrittenFile {
  readonly tenantId: string;
  readonly organizationName: string;
  readonly rep: LocalUser;
  readonly signedIn?: LocalUser;
  readonly internalDomains: readonly string[];
}

/** Writes everything that the file holds. @throws Error that names the place of a mistake */
export function writeScenarioFile(
  file: ScenarioFile,
  writer: TenantWriter,
  today: Date,
): WrittenFile {
  const references = registerEntries(file);
  const users = toUsers(file, references);
  const writing = { file, writer, references, users, moment: createMomentReader(today) };
  const userNamed = (place: "rep" | "signedIn", name: string): LocalUser => {
    const { id } = inPlace(place, () => references.find(name, "user"));
    const found = users.find((user) => user.id === id);
    if (found === undefined) throw new Error("A reference to a user is one of the users");
    return found;
  };
  const rep = userNamed("rep", file.rep);
  const signedIn = file.signedIn === undefined ? undefined : userNamed("signedIn", file.signedIn);
  writeOrganization(writing);
  writeRecords(writing);
  writeActivities(writing);
  writeRows(writing);
  writeMailbox(writing);

  const [, domain = ""] = rep.address.split("@");
  const internalDomains = file.internalDomains ?? [domain];
  return {
    tenantId: file.tenantId?.toLowerCase() ?? stableId("tenant of a scenario file"),
    organizationName: file.organizationName ?? internalDomains[0] ?? domain,
    rep,
    ...(signedIn && { signedIn }),
    internalDomains,
  };
}
