import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { OrganizationMailWriter } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { describeArchive } from "../archive/archiveReport";
import { loadArchive } from "../archive/loadArchive";
import type { ArchiveProgress } from "../archive/archiveProgress";
import { localCollectorUser } from "../organizationMail/localCollector";
import { assertCollectorInstalled } from "../organizationMail/collectorFolder";
import { scenarioNamed, scenarioNames } from "../scenarios/scenarioNamed";
import { inFile, readScenarioFile } from "../scenarioFile/readScenarioFile";
import { withoutUndefined } from "../scenarioFile/withoutUndefined";
import { writeScenarioFile } from "../scenarioFile/writeScenarioFile";
import type { ConfigOverrides } from "./localConfig";
import type { TenantChoice } from "./tenantChoice";

/** Facts about a tenant beside its data. */
export interface TenantFacts {
  readonly tenantId: string;
  readonly organizationName: string;
  readonly rep: LocalUser;
  /** Whose account Outlook gives tokens of, where it is not the rep's: two accounts in one Outlook. */
  readonly signedIn?: LocalUser;
  readonly internalDomains: readonly string[];
  readonly optOutAddresses: readonly string[];
  /** All scopes where absent. */
  readonly consentedScopes?: readonly string[];
  /** Merged over the tenant's config.json. */
  readonly configOverrides?: ConfigOverrides;
  /** Failures of the CRM that the tenant begins with. */
  readonly dataverseFaults?: readonly Fault[];
  /** The collector reads everybody's mail before the tenant opens. */
  readonly isMailCollected?: boolean;
  /** Lines of progress for the person who started the tenant. */
  readonly report: readonly string[];
}

export interface FillOptions {
  readonly writer: TenantWriter;
  /** For an archive whose mail is collected. */
  readonly organizationMail?: OrganizationMailWriter;
  readonly today: Date;
  readonly onProgress?: ((progress: ArchiveProgress) => void) | undefined;
}

const collectedFacts = {
  isMailCollected: true,
  configOverrides: { tenant: { sources: { organization: true } } },
} as const;

/** An archive says nothing about a directory. */
const archiveTenantId = "0a11ca7e-0000-4000-8000-000000000001";

/** Writes the chosen tenant. @throws Error with a sentence for the person who chose it */
export function fillTenant(choice: TenantChoice, options: FillOptions): Promise<TenantFacts> {
  switch (choice.kind) {
    case "scenario":
      return Promise.resolve(writeScenario(choice.name, options));
    case "file":
      return Promise.resolve(writeFile(choice.file, options));
    case "archive":
      return writeArchive(choice, options);
  }
}

function writeFile(file: string, { writer, today }: FillOptions): TenantFacts {
  const scenario = readScenarioFile(file);
  const { consentedScopes, optOutAddresses, config, faults } = scenario;
  return {
    ...inFile(file, () => writeScenarioFile(scenario, writer, today)),
    optOutAddresses,
    ...(consentedScopes && { consentedScopes }),
    configOverrides: config,
    dataverseFaults: faults.map(withoutUndefined),
    report: [],
  };
}

function writeScenario(name = scenarioNames[0] ?? "", { writer, today }: FillOptions): TenantFacts {
  const scenario = scenarioNamed(name);
  if (scenario === undefined) {
    throw new Error(`There is no scenario "${name}": choose one of ${scenarioNames.join(", ")}.`);
  }
  scenario.write(writer, today);
  const [organizationName = name] = scenario.internalDomains;
  return { ...scenario, organizationName, report: [] };
}

async function writeArchive(
  { files, me, organization, isMailCollected }: Extract<TenantChoice, { kind: "archive" }>,
  { writer, organizationMail, today, onProgress }: FillOptions,
): Promise<TenantFacts> {
  const isCollected = isMailCollected === true;
  if (isCollected) assertCollectorInstalled();
  const report = await loadArchive({
    files,
    writer,
    today,
    ...(me !== undefined && { me }),
    ...(organization && { organization }),
    ...(isCollected && organizationMail && { organizationMail }),
    ...(onProgress && { onProgress }),
  });
  const { rep, internalDomains } = report;
  const [organizationName = rep.address] = internalDomains;
  if (isCollected) writer.addUser(localCollectorUser);
  return {
    tenantId: archiveTenantId,
    organizationName,
    rep,
    internalDomains,
    optOutAddresses: [],
    ...(isCollected && collectedFacts),
    report: describeArchive(report),
  };
}
