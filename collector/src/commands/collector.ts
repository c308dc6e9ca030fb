import { clouds } from "../../../src/adapters/config/clouds";
import { importTenantKey } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import type { TenantKeys } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { firstWholeBlock } from "../../../src/core/evidence/contactPeriods";
import type { Nights } from "../collect/readingPlan";
import type { CollectorConfig } from "../config/collectorConfig";
import type { Log } from "../console/log";
import { createRowSecrets } from "../counting/rowSecrets";
import type { RowSecrets } from "../counting/rowSecrets";
import { createDocumentTable } from "../dataverse/documentTable";
import type { DocumentTable } from "../dataverse/documentTable";
import type { AccessTokens } from "../http/accessTokens";
import { createAdaptiveWidth } from "../http/adaptiveWidth";
import { createAzureTokens } from "../http/azureTokens";
import { createLocalTokens } from "../http/localTokens";
import { createService } from "../http/service";
import type { Service } from "../http/service";
import { stateFolder } from "../state/stateFolder";
import type { StateFolder } from "../state/stateFolder";
import { tenantKeyOf } from "../state/tenantKey";

/** Everything a command works with. */
export interface Collector {
  readonly config: CollectorConfig;
  readonly log: Log;
  readonly now: Date;
  readonly nights: Nights;
  readonly horizonDays: number;
  readonly state: StateFolder;
  readonly graph: Service;
  readonly dataverse: Service;
  readonly table: DocumentTable;
  readonly tokens: AccessTokens;
  readonly tenantKeys: TenantKeys;
  readonly secrets: RowSecrets;
}

/** Dataverse takes four requests of one user at a time without slowing down. */
const dataverseWidth = 4;

const daysPerMonth = 365.25 / 12;

export async function openCollector(
  config: CollectorConfig,
  log: Log,
  now = new Date(),
): Promise<Collector> {
  const tokens = await tokensOf(config);
  const state = stateFolder(config.state);
  const graph = createService({
    origin: config.local?.graphUrl ?? clouds[config.cloud].graphOrigin,
    tokens,
    width: createAdaptiveWidth(config.mailboxesAtOnce),
  });
  const dataverse = createService({
    origin: config.dataverseUrl,
    tokens,
    width: createAdaptiveWidth(dataverseWidth),
  });
  const tenantKeys = await importTenantKey(crypto.subtle, tenantKeyOf(state));
  const horizonDays = Math.round(config.months * daysPerMonth);
  const today = dayNumberOf(now);
  return {
    ...{ config, log, now, horizonDays, state, graph, dataverse, tokens, tenantKeys },
    nights: { today, firstDay: firstWholeBlock(today - horizonDays + 1) },
    table: createDocumentTable(dataverse, config.table),
    secrets: createRowSecrets(tenantKeys),
  };
}

function tokensOf(config: CollectorConfig): Promise<AccessTokens> {
  const { tenantId, clientId, local, cloud } = config;
  if (local !== undefined)
    return Promise.resolve(createLocalTokens({ tenantId, clientId, ...local }));
  return createAzureTokens({ tenantId, clientId, signInOrigin: clouds[cloud].signInOrigin });
}
