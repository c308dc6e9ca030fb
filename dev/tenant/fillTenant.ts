import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { OrganizationMailWriter } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { describeArchive } from "../archive/archiveReport";
import { loadArchive } from "../archive/loadArchive";
import type { ArchiveOptions } from "../archive/loadArchive";
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
  /** Colleagues who may have a page of their own on the tenant. */
  readonly alsoSignsIn?: readonly LocalUser[];
  readonly internalDomains: readonly string[];
  readonly optOutAddresses: readonly string[];
  /** Departments whose mail is not collected. */
  readonly excludedDepartments?: readonly string[];
  /** All scopes where absent. */
  readonly consentedScopes?: readonly string[];
  /** Merged over the tenant's config.json. */
  readonly configOverrides?: ConfigOverrides;
  /** Tables that the CRM does not have, by logical name. */
  readonly absentTables?: readonly string[];
  /** Privileges of the CRM that nobody has. */
  readonly withheldPrivileges?: readonly string[];
  /** Failures of the CRM that the tenant begins with. */
  readonly dataverseFaults?: readonly Fault[];
  /** Tables that a solution brought, by logical name, beside the collector's. */
  readonly installedTables?: readonly string[];
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
  const { consentedScopes, optOutAddresses, config, faults, absentTables } = scenario;
  return {
    ...inFile(file, () => writeScenarioFile(scenario, writer, today)),
    ...{ optOutAddresses, absentTables },
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

type ArchiveChoice = Extract<TenantChoice, { kind: "archive" }>;

async function writeArchive(choice: ArchiveChoice, options: FillOptions): Promise<TenantFacts> {
  const { isMailCollected: isCollected = false, optOutAddresses = [] } = choice;
  const { excludedDepartments = [] } = choice;
  if (isCollected) assertCollectorInstalled();
  const report = await loadArchive(archiveOptions(choice, options));
  const { rep, internalDomains } = report;
  const [organizationName = rep.address] = internalDomains;
  if (isCollected) options.writer.addUser(localCollectorUser);
  return {
    tenantId: archiveTenantId,
    organizationName,
    rep,
    internalDomains,
    ...{ optOutAddresses, excludedDepartments },
    ...(isCollected && collectedFacts),
    report: describeArchive(report),
  };
}

function archiveOptions(
  { files, me, organization, isMailCollected, departments = {} }: ArchiveChoice,
  { writer, organizationMail, today, onProgress }: FillOptions,
): ArchiveOptions {
  return {
    files,
    writer: {
      ...writer,
      addUser(user) {
        writer.addUser(inDepartment(user, departments));
      },
    },
    today,
    ...(me !== undefined && { me }),
    ...(organization && { organization }),
    ...(isMailCollected === true && organizationMail && { organizationMail }),
    ...(onProgress && { onProgress }),
  };
}

function inDepartment(user: LocalUser, departments: Readonly<Record<string, string>>): LocalUser {
  const department = departments[user.address];
  return department === undefined ? user : { ...user, department };
}
