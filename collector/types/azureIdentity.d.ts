// The part of Azure's package for credentials that the collector uses, for the same reason as DuckDB's.
declare module "@azure/identity" {
  export interface AccessToken {
    readonly token: string;
    readonly expiresOnTimestamp: number;
  }
  export class DefaultAzureCredential {
    constructor(options?: {
      readonly tenantId?: string;
      readonly managedIdentityClientId?: string;
      readonly workloadIdentityClientId?: string;
      readonly authorityHost?: string;
    });
    getToken(scope: string): Promise<AccessToken | null>;
  }
}
