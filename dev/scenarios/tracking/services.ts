import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalQueue } from "@who-knows-whom/stand-in-base/tenant/organizationWriter";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { aColleague } from "../someone";
import { rep } from "./company";

// Users of the CRM who are no people, or not of the company.

type Details = Omit<LocalUser, "id" | "directoryId" | "fullName">;

/** In the rep's unit: what they send is read like a colleague's mail. */
const aService = (name: string, details: Details) => {
  const { unitId, roleIds = [] } = rep;
  return aColleague(name, { hasPhoto: false, roleIds, ...(unitId && { unitId }), ...details });
};

/** Workflows send in its name; licensed, and as read-write as a person. */
export const serviceDesk = aService("Service Desk", { address: "support@contoso.com" });

/** A licensed user that stands for a shared mailbox. */
export const sharedMailbox = aService("Contoso Sales", { address: "sales@contoso.com" });

export const noReply = aService("Contoso Notifications", { address: "noreply@contoso.com" });

/** An application user of old: access mode read-write. */
export const application = aService("Campaign engine", {
  address: "campaigns@contoso.com",
  applicationId: stableId("application campaigns"),
  accessMode: 0,
});

export const integration = aService("ERP integration", {
  address: "erp.integration@contoso.com",
  isIntegrationUser: true,
  accessMode: 4,
});

/** Works for the company under an address that is not the company's. */
export const contractor = aService("Holly Dickson", { address: "holly@agency.example" });

export const services: readonly LocalUser[] = [
  serviceDesk,
  sharedMailbox,
  noReply,
  application,
  integration,
  contractor,
];

export const orderQueue: LocalQueue = {
  id: stableId("queue Orders"),
  name: "Orders",
  address: "orders@contoso.com",
  ownerId: rep.id,
};
