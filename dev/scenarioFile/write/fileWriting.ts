import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ReadMoment } from "../moments";
import type { References } from "../references";
import type { ScenarioFile } from "../schema/scenarioFileSchema";

/** What every part of a scenario file is written with. */
export interface FileWriting {
  readonly file: ScenarioFile;
  readonly writer: TenantWriter;
  readonly references: References;
  readonly moment: ReadMoment;
  readonly users: readonly LocalUser[];
}
