import type {
  LocalAccount,
  LocalContact,
  LocalLead,
  LocalUser,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { Row } from "@who-knows-whom/stand-in-base/sql/insertRows";

import { rootUnitId } from "../security/securityTables";

const leadStates: Readonly<Record<LocalLead["state"], Row>> = {
  open: { statecode: 0, statuscode: 1 },
  qualified: { statecode: 1, statuscode: 3 },
  disqualified: { statecode: 2, statuscode: 4 },
};

export function userRow(user: LocalUser): Row {
  return {
    systemuserid: user.id.toLowerCase(),
    ...namesOf(user),
    internalemailaddress: user.address,
    domainname: user.mailboxAddress ?? user.address,
    jobtitle: user.jobTitle ?? null,
    address1_telephone1: user.businessPhone ?? null,
    mobilephone: user.mobilePhone ?? null,
    azureactivedirectoryobjectid: user.directoryId.toLowerCase(),
    businessunitid: user.unitId?.toLowerCase() ?? rootUnitId,
    // Everybody's mail is synchronized on the server, as Dynamics sets a new user up with Exchange Online.
    incomingemaildeliverymethod: 2,
    outgoingemaildeliverymethod: 2,
    emailrouteraccessapproval: 1,
    ...accessColumns(user),
  };
}

/** Whether the user is a person who works with the CRM, or a program. */
function accessColumns(user: LocalUser): Row {
  const { applicationId, isDisabled = false, isIntegrationUser = false, accessMode = 0 } = user;
  const isLicensed = user.isLicensed ?? (!isDisabled && applicationId === undefined);
  return {
    isdisabled: Number(isDisabled),
    islicensed: Number(isLicensed),
    applicationid: applicationId?.toLowerCase() ?? null,
    isintegrationuser: Number(isIntegrationUser),
    accessmode: accessMode,
  };
}

export function accountRow(account: LocalAccount): Row {
  return {
    accountid: account.id.toLowerCase(),
    name: account.name,
    websiteurl: account.websiteUrl ?? null,
    ...ownedBy(account.ownerId),
    statecode: 0,
    statuscode: 1,
  };
}

export function contactRow(contact: LocalContact): Row {
  return {
    contactid: contact.id.toLowerCase(),
    ...namesOf(contact),
    jobtitle: contact.jobTitle ?? null,
    ...addressesOf(contact),
    parentcustomerid: contact.accountId?.toLowerCase() ?? null,
    parentcustomeridtype: contact.accountId === undefined ? null : "account",
    ...ownedBy(contact.ownerId),
    statecode: 0,
    statuscode: 1,
  };
}

export function leadRow(lead: LocalLead): Row {
  return {
    leadid: lead.id.toLowerCase(),
    ...namesOf(lead),
    subject: lead.topic,
    jobtitle: lead.jobTitle ?? null,
    companyname: lead.companyName ?? null,
    ...addressesOf(lead),
    ...ownedBy(lead.ownerId),
    ...leadStates[lead.state],
  };
}

/** The full name is put together by Dynamics, here taken apart: the last word is the family's. */
function namesOf({ fullName }: { readonly fullName: string }): Row {
  return { fullname: fullName, lastname: fullName.split(" ").at(-1) ?? null };
}

function ownedBy(userId: string): Row {
  return { ownerid: userId.toLowerCase(), owneridtype: "systemuser" };
}

function addressesOf({ addresses }: { readonly addresses: readonly string[] }): Row {
  const [first = null, second = null, third = null, ...further] = addresses;
  if (further.length > 0) throw new Error("A record of the CRM has three e-mail columns");
  return { emailaddress1: first, emailaddress2: second, emailaddress3: third };
}
