import type { SetupWords } from "../../core/setup/setupWords";

/** What the setup check says. Names of settings stay as admin centers have them in English. */
export const words: SetupWords = {
  names: {
    consent: (scope) => `Consent: ${scope}`,
    table: (table) => `Table ${table}`,
    privilege: (privilege) => `Privilege ${privilege}`,
    optOutGroup: "Opt-out group",
    source: "Source",
    access: "Access of the app, and of this user",
    wkw: "Dynamics’ own who knows whom",
    template: "Template of the request",
    synchronization: "Server-side synchronization of this user",
    mail: "Mail by direction and status",
    undated: "Completed mail without a date",
    appointments: "Past appointments by state",
    calls: "Calls by direction",
  },
  gives: {
    scopes: {
      "User.Read": "the rep under all their addresses, and the organization’s verified domains",
      "Mail.Read": "the rep’s own mail with the person",
      "Calendars.Read": "the rep’s own meetings with the person",
      "User.ReadBasic.All": "names and photos of colleagues; who is a list or a room",
      "User.Read.All": "aliases, departments, places, phones, and who has left",
      "Presence.Read.All": "who is available now",
      "GroupMember.Read.All": "the members of the opt-out group",
    },
    otherScope: "what config.json asks for",
    domains: "who is a colleague, and who is a person outside",
    optOutGroup: "colleagues whom an administrator takes out of every list",
    wishes: "a way for colleagues to opt out without asking anybody",
    tracked: "what colleagues tracked: without it, only the rep’s own mail and meetings are known",
    everything: "everything the CRM knows",
    wkw: "introducers from Exchange, where Dynamics computed them",
    template: "the organization’s own words in a draft",
    synchronization: "mail and meetings that are tracked automatically",
    mail: "strength, read from mail in both directions",
    undated: "the day by which each email counts",
    appointments: "meetings, which count most",
    calls: "calls that somebody logged",
    tables: {
      lead: "the person’s lead",
      contact: "the person’s contact",
      account: "the person’s company",
      email: "tracked mail",
      appointment: "tracked meetings",
      phonecall: "tracked calls",
      systemuser: "who of the colleagues it was",
      msdyn_wkwconfig: "the settings of Dynamics’ own who knows whom",
      msdyn_wkwcolleaguesforcontact: "introducers whom Dynamics computed",
      msdyn_wkwcolleaguesforcompany: "who knows the person’s company, as Dynamics computed it",
      msdyn_mostcontactedby: "the most contacted of relationship analytics",
      wkw_wish: "colleagues who opt out by themselves",
      wkw_acquaintance: "the organization’s mail",
    },
    privileges: {
      prvReadActivity: "whose emails, meetings and calls count: a list is as long as this reaches",
      prvReadLead: "the person’s lead, and mail tracked with it",
      prvReadContact: "the person’s contact, and mail tracked with it",
      prvReadAccount: "the person’s company, by its record",
      prvReadUser: "names of colleagues outside this user’s unit",
      prvCreateActivity: "a request logged as a task",
      prvReadwkw_Wish:
        "colleagues who opted out by themselves: whoever it does not reach is suggested all the same",
      prvCreatewkw_Wish: "opting out by oneself",
      prvWritewkw_Wish: "changing one’s mind",
    },
  },
  found: {
    agreed: "agreed to",
    notAgreed: "not agreed to",
    noToken: (code) => `no token: ${code}`,
    noDomains: (code) => `verified domains: ${code}`,
    notVerified: (list) => `not verified: ${list}`,
    notListed: (list) => `verified, but not listed: ${list}`,
    domains: (count) => `domains: ${count}`,
    noGroup: "no group in config.json",
    members: (count) => `members: ${count}`,
    crmOff: "sources.crm is false",
    answers: "WhoAmI answers",
    notInstalled: "not installed",
    noRow: "no row that this user may read",
    switchedOn: "switched on",
    switchedOff: "switched off",
    template: "a template of Dynamics",
    noTemplate: "none in Dynamics",
    readable: "readable",
    notThere: "not there",
    refused: "refused",
    counted: "counted",
    synchronization: (incoming, outgoing, approval) =>
      `incoming ${incoming}, outgoing ${outgoing}, address ${approval}`,
    approved: "approved",
    notApproved: "not approved",
    mail: (received, sent, rest, days) =>
      `${received} received, ${sent} sent, ${rest} drafts or failed (days: ${days})`,
    undated: (times, days) => `without senton: ${times} (days: ${days})`,
    appointments: (parts, days) => `${parts} (days: ${days})`,
    calls: (outgoing, incoming, days) =>
      `${outgoing} outgoing, ${incoming} incoming (days: ${days})`,
    none: "none",
  },
  appointmentStates: {
    0: "open",
    1: "completed",
    2: "cancelled",
    3: "scheduled",
  },
  depths: {
    none: "none",
    own: "User (own rows)",
    unit: "Business unit",
    unitAndBelow: "Parent: child business units",
    everything: "Organization",
  },
  methods: {
    none: "none",
    outlook: "Dynamics 365 for Outlook",
    serverSide: "server-side",
    forward: "forward mailbox",
  },
  fixes: {
    signIn: "Sign in again. If that does not help, run: npm run admin -- registration",
    consent:
      "Grant admin consent: the addresses are printed by npm run admin -- registration. Or take it out of graphScopes (sources for Mail.Read and Calendars.Read) in config.json.",
    surplus: (list) =>
      `Take out what is not yours: everybody at ${list} counts as a colleague, and drafts go to them.`,
    missing: (list) =>
      `Add to internalDomains in config.json: ${list}. They count already where Graph answers in time.`,
    makeGroup: "Optional: make a group, and put its id into optOut.groupId of config.json.",
    noSuchGroup:
      "There is no such group: correct optOut.groupId in config.json. Until then nobody is suggested.",
    groupConsent:
      "Consent to GroupMember.Read.All (npm run admin -- registration). Until then nobody is suggested.",
    crmOff: "Set sources.crm and dataverseUrl in config.json.",
    wishes: 'Optional: npm run admin -- opt-out table, then "heeded" or "required" in config.json.',
    crmConsent: "Consent to user_impersonation of Dynamics CRM (npm run admin -- registration).",
    admit:
      "Power Platform admin center > environment > Settings > Privacy + Security: allow the client id of config.json in App access control, and this network in the IP firewall. Users: give this user an enabled account with a license and a security role.",
    installWkw:
      "Optional: Sales Hub > Change area > Sales Insights settings > Relationship insights.",
    readWkw:
      "Optional: give the sales roles read on msdyn_wkwconfig (Salesperson has it by default).",
    runAsAdministrator:
      "Run this as an administrator: the row of its settings belongs to whoever switched it on, and this user reads only rows of their own.",
    switchOnWkw: "Optional: Sales Insights settings > Who Knows Whom > switch it on.",
    nameTemplate:
      "Optional: name one in Sales Insights settings > Who Knows Whom, or in draft.template of config.json.",
    approve:
      "Advanced Settings > Email configuration > Mailboxes: approve the email address, then Test & Enable.",
    synchronize:
      "Advanced Settings > Email configuration > Mailboxes: set incoming, outgoing and appointments to Server-Side Synchronization, then Test & Enable.",
    ofSales: "It belongs to the app Dynamics 365 Sales; the others are looked at without it.",
    installInsights:
      "Optional: Sales Insights settings > Relationship insights, with Sales Premium.",
    wishTable: "Run what npm run admin -- opt-out table prints, and give everybody its role.",
    mailTable: "Run what npm run admin -- collector prepare writes.",
    giveRead: (table) =>
      `Give the reps’ security role read on ${table}, at the depth of what they should see.`,
    tryAgain: "Try again in a minute.",
    deepen: (privilege, depth) =>
      `Power Platform admin center > environment > Security roles > the reps’ role: ${privilege} to ${depth}.`,
    noMail:
      "Switch server-side synchronization on, and tracking in the personal options: Options > Email > Track.",
    receivedOnly:
      "Received mail only: connections stay weak. Have sent mail tracked too: Options > Email > Track, and folder-level tracking of Sent Items.",
    undated:
      "Imported or logged mail: have the import fill senton. Such mail counts by the day on which it was created, where it counts at all.",
    appointments:
      "Set appointments of the mailboxes to Server-Side Synchronization, or have meetings tracked.",
    calls: "Optional: log calls as phone call activities.",
  },
  lines: {
    gives: (what) => `Gives ${what}.`,
  },
  tracking: "Tracking",
  settings: "Settings",
};
