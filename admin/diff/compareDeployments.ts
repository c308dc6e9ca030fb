import * as v from "valibot";

import { sourceSwitches } from "../../src/adapters/config/configSchema";
import { scopesFor } from "../../src/adapters/graph/graphScopes";
import type { GraphScope, OptionalGraphScope } from "../../src/adapters/graph/graphScopes";
import { compareVersions, readManifest } from "../manifestFacts";
import type { ManifestFacts } from "../manifestFacts";
import { scopePurposes } from "../scopePurposes";

export interface Deployment {
  /** Text of the manifest. */
  readonly manifest: string;
  /** Text of config.json; absent where only manifests are compared. */
  readonly config?: string;
}

/** One step that a change needs before it reaches every rep, and its reason. */
export interface Consequence {
  readonly action: "nothing" | "redeploy" | "consent" | "stop";
  readonly reason: string;
}

/** The steps from the deployed files to the new ones. */
export function compareDeployments(deployed: Deployment, next: Deployment): readonly Consequence[] {
  const before = readManifest(deployed.manifest);
  const after = readManifest(next.manifest);
  if (before === undefined || after === undefined) {
    return [{ action: "stop", reason: "One of the two is no add-in manifest." }];
  }
  const found = [
    ...manifestConsequences(before, after, deployed.manifest === next.manifest),
    ...scopeConsequences(deployed.config, next.config),
  ];
  return found.length > 0
    ? found
    : [{ action: "nothing", reason: "Copying the files of the build is enough." }];
}

function manifestConsequences(
  before: ManifestFacts,
  after: ManifestFacts,
  isSame: boolean,
): readonly Consequence[] {
  if (isSame) return [];
  const raised = compareVersions(after.version, before.version);
  return [
    ...(before.id === after.id
      ? []
      : [consequence("stop", "Another id is another add-in: remove the old one first.")]),
    ...(raised > 0
      ? [
          consequence(
            "redeploy",
            `Upload the manifest: ${before.version} becomes ${after.version}.`,
          ),
        ]
      : [
          consequence(
            "stop",
            `The version ${after.version} is not raised: Outlook keeps the old one.`,
          ),
        ]),
    ...(before.permissions === after.permissions
      ? []
      : [
          consequence(
            "consent",
            `The mailbox permission changes from ${before.permissions} to ${after.permissions}.`,
          ),
        ]),
    ...(same(before.hosts, after.hosts)
      ? []
      : [consequence("consent", "The Office applications it runs in change.")]),
    ...(same(originsOf(before), originsOf(after))
      ? []
      : [consequence("redeploy", "The address changes: register its redirect addresses before.")]),
  ];
}

/** Permissions of sign-in that are new. Those that fall away need nothing. */
function scopeConsequences(
  deployed: string | undefined,
  next: string | undefined,
): readonly Consequence[] {
  const before = new Set(scopesOf(deployed));
  const added = scopesOf(next).filter((scope) => !before.has(scope));
  if (deployed === undefined || next === undefined || added.length === 0) return [];
  return [consequence("consent", `New permissions of sign-in: ${added.join(", ")}.`)];
}

interface ScopedConfig {
  readonly tenants?: Readonly<Record<string, ScopedTenant>>;
}

/** As it stands in the file, where what is left out has its usual value. */
interface ScopedTenant {
  readonly sources?: unknown;
  readonly graphScopes?: readonly OptionalGraphScope[];
}

function scopesOf(config: string | undefined): readonly string[] {
  if (config === undefined) return [];
  const { tenants = {} } = JSON.parse(config) as ScopedConfig;
  const scopes = Object.values(tenants).flatMap(({ sources, graphScopes = [] }) => {
    const switches = v.parse(sourceSwitches, sources);
    const ofGraph = scopesFor(switches, graphScopes);
    return [
      ...(switches.crm ? ["Dynamics 365 user_impersonation"] : []),
      ...ofGraph.map(withPurpose),
    ];
  });
  return [...new Set(scopes)];
}

function withPurpose(scope: GraphScope): string {
  return `${scope} (${scopePurposes[scope]})`;
}

function originsOf({ addresses }: ManifestFacts): readonly string[] {
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

function consequence(action: Consequence["action"], reason: string): Consequence {
  return { action, reason };
}
