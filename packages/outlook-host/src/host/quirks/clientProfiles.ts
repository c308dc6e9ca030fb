import type { RequirementSets } from "../data/appContext";
import type { HostTraits } from "./hostTraits";

export const clientNames = ["web", "new", "classic", "mac", "mobile"] as const;

export type ClientName = (typeof clientNames)[number];

/** What one Outlook says of itself, and what it documents of its own behaviour. */
export interface ClientProfile {
  /** `Office.context.platform`. New Outlook on Windows counts as one on the web. */
  readonly platform: "OfficeOnline" | "PC" | "Mac" | "iOS";
  /** `Office.context.mailbox.diagnostics.hostName`. */
  readonly hostName: "OutlookWebApp" | "newOutlookWindows" | "Outlook" | "OutlookIOS";
  /** Of the client, where it is a program; of the Exchange server on the web and in new Outlook. */
  readonly version: string;
  /** What it announces; nested app authentication is 1.1 everywhere. */
  readonly requirementSets: RequirementSets;
  readonly traits: Partial<HostTraits>;
}

const common = { NestedAppAuth: "1.1", IdentityAPI: "1.3", DialogApi: "1.2" };
const desktop = { ...common, AddInCommands: "1.3", DialogOrigin: "1.1" };
const latest = { ...desktop, Mailbox: "1.15", OpenBrowserWindowApi: "1.1" };

/** Outlook on the web and new Outlook open a form with a text of its own, and leave out the signature. */
const onTheWeb = { theme: "told", signature: "none" } as const;

export const clientProfiles: Readonly<Record<ClientName, ClientProfile>> = {
  web: {
    platform: "OfficeOnline",
    hostName: "OutlookWebApp",
    version: "15.20.9412.12",
    requirementSets: latest,
    traits: onTheWeb,
  },
  new: {
    platform: "OfficeOnline",
    hostName: "newOutlookWindows",
    version: "15.20.9412.12",
    requirementSets: latest,
    traits: onTheWeb,
  },
  classic: {
    platform: "PC",
    hostName: "Outlook",
    version: "16.0.18025.20160",
    requirementSets: latest,
    traits: { theme: "told", signature: "added" },
  },
  mac: {
    platform: "Mac",
    hostName: "Outlook",
    version: "16.111.26070512",
    requirementSets: { ...desktop, Mailbox: "1.13" },
    traits: { signature: "added" },
  },
  mobile: {
    platform: "iOS",
    hostName: "OutlookIOS",
    version: "4.2443.0",
    // Neither a form for a new message nor notifications nor a theme.
    requirementSets: { ...common, Mailbox: "1.5" },
    traits: {
      callFaults: new Map(
        [7, 8, 9, 10, 11, 30, 31, 33, 34, 35, 36, 44, 177, 178, 179, 180, 181, 182, 183, 184].map(
          (method) => [method, { errorCode: 5000 }] as const,
        ),
      ),
    },
  },
};
