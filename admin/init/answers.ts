import type { CloudName } from "../../src/adapters/config/clouds";

/** The administrator's answers about the tenant. */
export interface Answers {
  /** Where the add-in is hosted: https, no path. */
  readonly origin: string;
  readonly tenantId: string;
  /** Application id of the app registration. */
  readonly clientId: string;
  /** Absent where the CRM is to be no source. */
  readonly crmUrl?: string;
  readonly domains: readonly string[];
  /** As the host of the CRM says it; the worldwide one where absent. */
  readonly cloud?: CloudName;
}

export interface Query {
  readonly name: "origin" | "tenant" | "client" | "crm" | "domains";
  readonly words: string;
  readonly example: string;
}

/** In the order they are asked. Each can be given as an option of the same name instead. */
export const queries: readonly Query[] = [
  {
    name: "origin",
    words: "Address the add-in will be hosted at",
    example: "https://wkw.contoso.com",
  },
  {
    name: "tenant",
    words: "Tenant id (Microsoft Entra)",
    example: "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a",
  },
  {
    name: "client",
    words: "Client id of the app registration",
    example: "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b",
  },
  {
    name: "crm",
    words: "Address of Dynamics 365, or nothing",
    example: "https://contoso.crm4.dynamics.com",
  },
  {
    name: "domains",
    words: "Mail domains of the organisation, with commas",
    example: "contoso.com,contoso.de",
  },
];
