import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { TenantFacts } from "../tenant/fillTenant";
import type { TenantOrigins } from "../tenant/localConfig";
import { collectorFolder } from "./collectorFolder";
import { localCollector } from "./localCollector";

/** Runs the collector on the tenant's stand-ins, as a night would. @throws Error where it fails */
export async function runCollector(facts: TenantFacts, origins: TenantOrigins): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "who-knows-whom-collector-"));
  try {
    const config = path.join(folder, "collector.json");
    writeFileSync(config, JSON.stringify(configOf(facts, origins)));
    await run(config);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(facts: TenantFacts, origins: TenantOrigins): object {
  const { clientId, secret } = localCollector;
  return {
    tenantId: facts.tenantId,
    clientId,
    dataverseUrl: origins.dataverse,
    internalDomains: facts.internalDomains,
    optOut: { addresses: facts.optOutAddresses },
    excluded: { departments: facts.excludedDepartments ?? [] },
    local: { graphUrl: origins.graph, identityUrl: origins.identity, secret },
  };
}

/** Another process, as in a tenant; the stand-ins answer from this one meanwhile. */
function run(config: string): Promise<void> {
  const words = ["--import", "tsx", path.join(collectorFolder, "src", "cli.ts"), "run"];
  const collector = spawn(process.execPath, [...words, "--config", config], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    collector.once("error", reject).once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("The collector failed; the lines above say why."));
    });
  });
}
