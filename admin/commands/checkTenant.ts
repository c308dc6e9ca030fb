import { parseArgs } from "node:util";

import { readWords } from "../../hosting/readWords";
import { setupRows, setupText } from "../../src/core/setup/setupRows";
import { readConfiguredTenant } from "../tenant/configuredTenant";
import { signInByDevice } from "../tenant/deviceSignIn";
import { readTenant } from "../tenant/readTenant";

const text = { type: "string" } as const;

/** @returns the program's exit code: 1 where something is to be done */
export async function checkTenant(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { config: text, origin: text, tenant: text },
  });
  const { config, tenant } = await readConfiguredTenant("check-tenant", values);
  const signIn = await signInByDevice({
    authority: `${config.signInOrigin}/${tenant.tenantId}`,
    clientId: config.clientId,
    scopes: [`${config.graphOrigin}/User.Read`],
    tell: console.log,
  });
  // In English, as everything that this program prints.
  const english = readWords("en", "setup");
  const rows = setupRows(await readTenant({ config, tenant, signIn }), english);
  console.log(setupText(rows, english));
  console.log(
    "\nThis is what you see. Run it once as an ordinary rep: your rights hide their problems.",
  );
  return rows.some(({ state }) => state === "attention") ? 1 : 0;
}
