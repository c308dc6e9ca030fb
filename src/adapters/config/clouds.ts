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
  /** Address of office.js. */
  readonly officeScript: string;
  /** Origins that also serve office.js, or did: Microsoft may lead from one to the other. */
  readonly otherOfficeOrigins: readonly string[];
  /** Origin of Teams, where links to a chat lead. */
  readonly teamsOrigin: string;
  /** Origin of Outlook on the web, where links to a form for a new message lead. */
  readonly outlookWebOrigin: string;
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

/** Serves office.js since September 2026. */
const worldwideOffice = "https://officeapis.public.onecdn.static.microsoft";

/** Served it before, and still does. */
const formerOffice = "https://appsforoffice.microsoft.com";

/** Where clouds of their own keep office.js; the worldwide cloud has another path. */
const sovereignPath = "/appsforoffice/lib/1/hosted/office.js";

const global: Cloud = {
  signInOrigin: "https://login.microsoftonline.com",
  graphOrigin: "https://graph.microsoft.com",
  dataverseHostSuffixes: [".dynamics.com"],
  officeScript: `${worldwideOffice}/1/office.js`,
  otherOfficeOrigins: [formerOffice],
  teamsOrigin: "https://teams.microsoft.com",
  outlookWebOrigin: "https://outlook.office.com",
  outlookOrigins: worldwideOutlook,
  support: "supported",
};

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  global,
  gcc: {
    ...global,
    dataverseHostSuffixes: [".crm9.dynamics.com"],
    officeScript: `https://appsforoffice.gcc.cdn.office.net${sovereignPath}`,
    otherOfficeOrigins: [worldwideOffice, formerOffice],
  },
  gcchigh: {
    signInOrigin: "https://login.microsoftonline.us",
    graphOrigin: "https://graph.microsoft.us",
    dataverseHostSuffixes: [".crm.microsoftdynamics.us"],
    officeScript: `https://appsforoffice.gcch.cdn.office.net${sovereignPath}`,
    otherOfficeOrigins: [],
    teamsOrigin: "https://gov.teams.microsoft.us",
    outlookWebOrigin: "https://outlook.office365.us",
    outlookOrigins: ["https://outlook.office365.us"],
    support: "untried",
  },
  dod: {
    signInOrigin: "https://login.microsoftonline.us",
    graphOrigin: "https://dod-graph.microsoft.us",
    dataverseHostSuffixes: [".crm.appsplatform.us"],
    officeScript: `https://appsforoffice.dod.cdn.office.net${sovereignPath}`,
    otherOfficeOrigins: [],
    teamsOrigin: "https://dod.teams.microsoft.us",
    outlookWebOrigin: "https://webmail.apps.mil",
    outlookOrigins: ["https://webmail.apps.mil"],
    support: "untried",
  },
  china: {
    signInOrigin: "https://login.chinacloudapi.cn",
    graphOrigin: "https://microsoftgraph.chinacloudapi.cn",
    dataverseHostSuffixes: [".crm.dynamics.cn"],
    officeScript: `https://appsforoffice.cdn.partner.office365.cn${sovereignPath}`,
    otherOfficeOrigins: [],
    teamsOrigin: "https://teams.microsoftonline.cn",
    outlookWebOrigin: "https://partner.outlook.cn",
    outlookOrigins: ["https://partner.outlook.cn"],
    support: "untried",
  },
};
