import { createAccessTokens } from "./accessTokens";
import type { AccessTokens } from "./accessTokens";

export interface AzureTokensOptions {
  readonly tenantId: string;
  readonly clientId: string;
  /** Origin of the cloud's sign-in service. */
  readonly signInOrigin: string;
}

/**
 * Tokens by what the machine is: a managed identity, a workload's federation, a certificate named in the
 * environment. The package loads with the first token, because the local tenant does without it.
 */
export async function createAzureTokens(options: AzureTokensOptions): Promise<AccessTokens> {
  const { DefaultAzureCredential } = await import("@azure/identity");
  const credential = new DefaultAzureCredential({
    tenantId: options.tenantId,
    managedIdentityClientId: options.clientId,
    workloadIdentityClientId: options.clientId,
    authorityHost: options.signInOrigin,
  });
  return createAccessTokens(async (resource) => {
    const answer = await credential.getToken(`${resource}/.default`);
    if (answer === null) throw new Error("No credential of this machine gives a token.");
    return { token: answer.token, expiresAt: answer.expiresOnTimestamp };
  });
}
