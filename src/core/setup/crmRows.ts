import type { CrmFacts, Read, SetupSettings, Synchronization } from "./setupFacts";
import { privilegeRows } from "./privilegeRows";
import type { SetupRow } from "./setupRow";
import { tableRows } from "./tableRows";
import { trackingRows } from "./trackingRows";

export function crmRows(settings: SetupSettings, facts: CrmFacts): readonly SetupRow[] {
  const admitted = admittedRow(facts);
  // Whoever is not let in learns nothing from thirty further refusals.
  if (facts.admitted.status === "failed") return [admitted];
  return [
    admitted,
    ...tableRows(settings, facts),
    ...privilegeRows(settings, facts),
    ...wkwRows(facts),
    synchronizationRow(facts),
    ...trackingRows(facts.counts),
  ];
}

function admittedRow({ admitted }: CrmFacts): SetupRow {
  const row = {
    area: "Dynamics 365",
    name: "Access of the app, and of this user",
    gives: "everything the CRM knows",
  } as const;
  if (admitted.status === "read") return { ...row, state: "good", found: "WhoAmI answers" };
  const { code } = admitted;
  if (code === "consentRequired" || code === "signInRequired") {
    const fix = "Consent to user_impersonation of Dynamics CRM (npm run admin -- registration).";
    return { ...row, state: "attention", found: code, fix };
  }
  const fix =
    "Power Platform admin center > environment > Settings > Privacy + Security: allow the client id of config.json in App access control, and this network in the IP firewall. Users: give this user an enabled account with a licence and a security role.";
  return { ...row, state: "attention", found: code, fix };
}

function wkwRows({ wkw }: CrmFacts): readonly SetupRow[] {
  const row = { area: "Dynamics 365", name: "Dynamics' own who knows whom" } as const;
  const gives = "introducers from Exchange, where Dynamics computed them";
  const template = {
    area: "Dynamics 365",
    name: "Template of the request",
    gives: "the organisation's own words in a draft",
  } as const;
  if (wkw.status === "failed") {
    const isAbsent = wkw.code === "notInstalled";
    const fix = isAbsent
      ? "Optional: Sales Hub > Change area > Sales Insights settings > Relationship insights."
      : "Optional: give the sales roles read on msdyn_wkwconfig (Salesperson has it by default).";
    const state = isAbsent ? "off" : "attention";
    return [{ ...row, gives, state, found: isAbsent ? "not installed" : wkw.code, fix }];
  }
  const { isSeen, isEnabled, hasTemplate } = wkw.value;
  if (!isSeen) {
    const fix =
      "Run this as an administrator: the row of its settings belongs to whoever switched it on, and this user reads only rows of their own.";
    return [{ ...row, gives, state: "unknown", found: "no row that this user may read", fix }];
  }
  return [
    isEnabled === true
      ? { ...row, gives, state: "good", found: "switched on" }
      : {
          ...{ ...row, gives, state: "off", found: "switched off" },
          fix: "Optional: Sales Insights settings > Who Knows Whom > switch it on.",
        },
    hasTemplate
      ? { ...template, state: "good", found: "a template of Dynamics" }
      : {
          ...{ ...template, state: "off", found: "none in Dynamics" },
          fix: "Optional: name one in Sales Insights settings > Who Knows Whom, or in draft.template of config.json.",
        },
  ];
}

function synchronizationRow({ synchronization }: CrmFacts): SetupRow {
  const row = {
    area: "Dynamics 365",
    name: "Server-side synchronization of this user",
    gives: "mail and meetings that are tracked without anybody's doing",
  } as const;
  if (synchronization.status === "failed")
    return { ...row, state: "unknown", found: synchronization.code };
  const found = wordsOf(synchronization);
  const { incoming, outgoing, isApproved } = synchronization.value;
  const isServerSide = incoming === "serverSide" && outgoing === "serverSide";
  if (isServerSide && isApproved) return { ...row, state: "good", found };
  const fix = isServerSide
    ? "Advanced Settings > Email configuration > Mailboxes: approve the email address, then Test & Enable."
    : "Advanced Settings > Email configuration > Mailboxes: set incoming, outgoing and appointments to Server-Side Synchronization, then Test & Enable.";
  return { ...row, state: "attention", found, fix };
}

function wordsOf(read: Extract<Read<Synchronization>, { status: "read" }>): string {
  const words = {
    none: "none",
    outlook: "Dynamics 365 for Outlook",
    serverSide: "server-side",
    forward: "forward mailbox",
  };
  const { incoming, outgoing, isApproved } = read.value;
  const approved = isApproved ? "approved" : "not approved";
  return `incoming ${words[incoming]}, outgoing ${words[outgoing]}, address ${approved}`;
}
