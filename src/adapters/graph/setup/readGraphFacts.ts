import { outcomeOf } from "../../../core/lookUp/outcome";
import type { GraphFacts, Read } from "../../../core/setup/setupFacts";
import type { AskGraph } from "../batch/batchPart";
import { coreGraphScopes, optionalGraphScopes } from "../graphScopes";
import { readGroupMembers } from "../people/readGroupMembers";
import { readVerifiedDomains } from "../people/readVerifiedDomains";
import type { GrantedScopes } from "../scopes";

export interface GraphFactsOptions {
  readonly ask: AskGraph;
  readonly readGranted: () => Promise<GrantedScopes>;
  readonly optOutGroupId?: string;
}

/** What was agreed to, and what of the directory the settings rest on. Only reads. */
export async function readGraphFacts({
  ask,
  readGranted,
  optOutGroupId,
}: GraphFactsOptions): Promise<GraphFacts> {
  const [granted, verifiedDomains, members] = await Promise.all([
    read(async () => {
      const scopes = await readGranted();
      return [...coreGraphScopes, ...optionalGraphScopes].filter((scope) => scopes.has(scope));
    }),
    read(() => readVerifiedDomains(ask)),
    optOutGroupId === undefined
      ? undefined
      : read(async () => (await readGroupMembers(optOutGroupId, ask)).length),
  ]);
  return { granted, verifiedDomains, ...(members && { optOutMembers: members }) };
}

async function read<Value>(ask: () => Promise<Value>): Promise<Read<Value>> {
  const outcome = await outcomeOf(ask);
  return outcome.status === "answered" ? { status: "read", value: outcome.value } : outcome;
}
