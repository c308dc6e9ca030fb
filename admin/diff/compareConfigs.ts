import type { ConfigFile } from "../../src/adapters/config/configSchema";
import { compareTenants } from "./compareTenants";
import { when } from "./consequence";
import type { Consequence } from "./consequence";
import { addedScopes } from "./scopes";

/** The steps that a new config.json needs. */
export function compareConfigs(before: ConfigFile, after: ConfigFile): readonly Consequence[] {
  const added = addedScopes(before, after);
  const isOtherClient = before.clientId.toLowerCase() !== after.clientId.toLowerCase();
  return [
    ...when(
      isOtherClient,
      "register",
      "Another client id is another registration: register its redirect addresses and permissions (steps 2 and 4), and consent to all of them (step 7).",
    ),
    ...when(
      before.cloud !== after.cloud,
      "stop",
      `The cloud changes from ${before.cloud} to ${after.cloud}: build for it first (npm run build -- --env cloud=${after.cloud}), and register the application there.`,
    ),
    ...when(
      before.enabled !== after.enabled,
      "note",
      after.enabled
        ? "The add-in is switched on for everybody again."
        : "The add-in is switched off for everybody.",
    ),
    ...when(
      added.length > 0 && !isOtherClient,
      "consent",
      `New permissions of sign-in: ${added.join(", ")}.`,
    ),
    ...tenantSteps(before, after),
  ];
}

function tenantSteps(before: ConfigFile, after: ConfigFile): readonly Consequence[] {
  const [known, next] = [byId(before), byId(after)];
  const added = [...next.keys()].filter((id) => !known.has(id));
  const gone = [...known.keys()].filter((id) => !next.has(id));
  const wasOne = known.size === 1 && next.size > 1;
  return [
    ...added.flatMap((id) => [
      ...when(
        true,
        "consent",
        `Tenant ${id} is new: an administrator there has to consent (step 7) and upload the manifest (step 9).`,
      ),
    ]),
    ...when(
      wasOne,
      "register",
      "With a second tenant the registration has to admit accounts of several organisations (AzureADMultipleOrgs).",
    ),
    ...gone.flatMap((id) =>
      when(
        true,
        "stop",
        `Tenant ${id} is gone: the pane says "Not set up yet" to its reps, and its opt-outs are lost.`,
      ),
    ),
    ...[...next].flatMap(([id, entry]) => {
      const former = known.get(id);
      return former === undefined ? [] : compareTenants(id, former, entry);
    }),
  ];
}

function byId({ tenants }: ConfigFile) {
  return new Map(Object.entries(tenants).map(([id, entry]) => [id.toLowerCase(), entry]));
}
