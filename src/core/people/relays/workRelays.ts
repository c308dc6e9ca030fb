import type { Relay } from "./relayRow";

/** Services to work with, on something or on tickets. */
export const workRelays: readonly Relay[] = [
  // Work on something.
  { hosts: ".atlassian.net .atlassian.com", inName: "person", replyTo: "service" },
  {
    hosts: "atlassian.com",
    names: "jira|confluence|trello|atlassian|info|invitations?",
    inName: "service",
    replyTo: "service",
  },
  {
    hosts: "trello.com",
    names: "taco|invitation.*|do-not-reply|reply.*",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "noreply.github.com users.noreply.github.com reply.github.com",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "github.com",
    names: "notifications|noreply|support-.*",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "mg.gitlab.com incoming.gitlab.com noreply.gitlab.com",
    inName: "person",
    replyTo: "service",
  },
  { hosts: "gitlab.com", names: "gitlab|notify|noreply", inName: "person", replyTo: "service" },
  {
    hosts: "microsoft.com",
    names:
      "azure-?devops.*|planner|(?:microsoft-?)?(?:bookings|flow|forms|teams)|power-?(?:automate|apps).*",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "asana.com wrike.com clickup.com monday.com figma.com bitbucket.org slack.com .slack.com email.slackhq.com basecamp.com 3.basecamp.com app.basecamp.com",
    names: ".*(?:reply|notif|feedback|team|commits).*|wrike|bitbucket",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "mail.asana.com app.smartsheet.com .smartsheet.com mail.notion.so mail.monday.com mail.support.microsoft.com sharepointonline.com email.teams.microsoft.com teams.mail.microsoft",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "dropbox.com .dropbox.com dropboxmail.com wetransfer.com box.com",
    names: "no-?reply.*|notif.*|transfer.*",
    inName: "service",
    replyTo: "person",
  },
  {
    hosts: "zoom.us .zoom.us webex.com .webex.com gotomeeting.com",
    names: "no-?reply.*|messenger|meetings?|notif.*|customercare",
    inName: "service",
    replyTo: "person",
  },
  // Tickets and conversations.
  {
    hosts:
      ".zendesk.com .freshdesk.com .freshservice.com .freshsales.io .helpscout.net .helpscoutapp.com .groovehq.com .deskpro.com .happyfox.com .kayako.com .gorgias.com .zohodesk.com .zohosupport.com service-now.com indeedemail.com .indeedemail.com .greenhouse-mail.io hire.lever.co pipedrivemail.com .pipedrivemail.com zapiermail.com .zapiermail.com",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "intercom-mail.com .intercom-mail.com intercom-mail.eu .intercom.io frontapp.com .frontapp.com drift.email .drift.email crisp.email .crisp.email tawk.email",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: ".servicenow.com .service-now.com .salesforce.com",
    names: ".*(?:no-?reply|helpdesk|support|notif|case|itsm).*|servicedesk|instance",
    inName: "service",
    replyTo: "service",
  },
];
