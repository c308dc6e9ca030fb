/**
 * Where one Microsoft cloud keeps its services. The page's content security policy and the checks of
 * config.json read the same entries.
 */
export interface Cloud {
  /** Origin of the sign-in service. */
  readonly signInOrigin: string;
  readonly graphOrigin: string;
  /** Ends of host names that belong to Dataverse, each with its leading dot. */
  readonly dataverseHostSuffixes: readonly string[];
  /** Origin office.js is loaded from. */
  readonly officeScriptOrigin: string;
  /** Origin of Teams, where links to a chat lead. */
  readonly teamsOrigin: string;
  /** Origins of the pages in which Outlook shows the pane. */
  readonly outlookOrigins: readonly string[];
  /** `untried`: taken from documents; the product has not been run there. */
  readonly support: "supported" | "untried";
}

export const cloudNames = ["global", "gcc", "gcchigh", "dod", "china"] as const;

export type CloudName = (typeof cloudNames)[number];

const worldwideOutlook = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.live.com",
  "https://outlook.cloud.microsoft",
];

const global: Cloud = {
  signInOrigin: "https://login.microsoftonline.com",
  graphOrigin: "https://graph.microsoft.com",
  dataverseHostSuffixes: [".dynamics.com"],
  officeScriptOrigin: "https://appsforoffice.microsoft.com",
  teamsOrigin: "https://teams.microsoft.com",
  outlookOrigins: worldwideOutlook,
  support: "supported",
};

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  global,
  gcc: { ...global, dataverseHostSuffixes: [".crm9.dynamics.com"] },
  gcchigh: {
    signInOrigin: "https://login.microsoftonline.us",
    graphOrigin: "https://graph.microsoft.us",
    dataverseHostSuffixes: [".crm.microsoftdynamics.us"],
    officeScriptOrigin: "https://appsforoffice.gcch.cdn.office.net",
    teamsOrigin: "https://gov.teams.microsoft.us",
    outlookOrigins: ["https://outlook.office365.us"],
    support: "untried",
  },
  dod: {
    signInOrigin: "https://login.microsoftonline.us",
    graphOrigin: "https://dod-graph.microsoft.us",
    dataverseHostSuffixes: [".crm.appsplatform.us"],
    officeScriptOrigin: "https://appsforoffice.dod.cdn.office.net",
    teamsOrigin: "https://dod.teams.microsoft.us",
    outlookOrigins: ["https://webmail.apps.mil"],
    support: "untried",
  },
  china: {
    signInOrigin: "https://login.chinacloudapi.cn",
    graphOrigin: "https://microsoftgraph.chinacloudapi.cn",
    dataverseHostSuffixes: [".crm.dynamics.cn"],
    officeScriptOrigin: "https://appsforoffice.cdn.partner.office365.cn",
    teamsOrigin: "https://teams.microsoftonline.cn",
    outlookOrigins: ["https://partner.outlook.cn"],
    support: "untried",
  },
};
