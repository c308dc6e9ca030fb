import type { LocalApplication } from "@who-knows-whom/graph-stand-in/application/application";

/** The collector as the local tenant's directory and Exchange know it: nobody is out of its scope. */
export const localCollector: LocalApplication = {
  clientId: "0a11ca7e-0000-4000-8000-00000000c011",
  // Good for the stand-ins of this machine only, which anybody may ask.
  secret: "local tenant",
  objectId: "0a11ca7e-0000-4000-8000-00000000c012",
  graphRoles: ["User.Read.All", "GroupMember.Read.All"],
  exchange: {
    roles: ["Application Mail.ReadBasic", "Application Calendars.Read"],
    isInScope: () => true,
  },
};

/** Its user in the CRM: an application user stands for a program. */
export const localCollectorUser = {
  id: localCollector.objectId,
  directoryId: localCollector.objectId,
  applicationId: localCollector.clientId,
  fullName: "# Who Knows Whom Collector",
  address: "",
};

/** Table of the sealed documents, as `admin collector prepare` installs it. */
export const collectedTables: ReadonlySet<string> = new Set(["wkw_acquaintance"]);
