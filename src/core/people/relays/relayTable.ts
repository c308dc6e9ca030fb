/** A service that passes messages on for many people: its address is nobody's. */
export interface Relay {
  /** Hosts apart by spaces; with a dot before it, every host below; with `.*` behind it, in every country. */
  readonly hosts: string;
  /** The names before the @ that the service uses, where people work at these hosts too; a regular expression. */
  readonly names?: string;
  /** What stands in the sender's name: the person ("Pat Prospect", "Pat Prospect via X"), or the service. */
  readonly inName: "person" | "service";
  /** Where an answer goes: to the person, or back to the service. */
  readonly replyTo: "person" | "service";
}

/** Every row has one in test/core/people/relays/relayTable.test.ts. */
export const relayTable: readonly Relay[] = [
  // Networks of people.
  {
    hosts: "linkedin.com",
    names:
      "(?:inmail-)?hit-reply|invitations?|invitation-.*|messag(?:es|ing|e)(?:-.*)?|member(?:-.*)?|connections?|groups?|jobs?(?:-.*)?|updates?|linkedin|inmail|security-.*|editors?|.*-solutions",
    inName: "person",
    replyTo: "service",
  },
  { hosts: ".linkedin.com", inName: "person", replyTo: "service" },
  {
    hosts: "xing.com",
    names: "mail|mailrobot|kontakte?|invitations?|messages?|news|info",
    inName: "person",
    replyTo: "service",
  },
  { hosts: ".xing.com facebookmail.com", inName: "person", replyTo: "service" },
  // Signatures.
  { hosts: "docusign.net .docusign.net", inName: "person", replyTo: "person" },
  {
    hosts: "docusign.com",
    names: "dse(?:_.*)?|envelope.*|signing.*",
    inName: "person",
    replyTo: "person",
  },
  {
    hosts: "echosign.com .echosign.com adobesign.com .adobesign.com",
    inName: "person",
    replyTo: "person",
  },
  {
    hosts: "adobe.com mail.adobe.com",
    names: "adobesign|echosign|message|acrobat-?sign",
    inName: "person",
    replyTo: "person",
  },
  {
    hosts: "signnow.com signrequest.com yousign.com skribble.com signeasy.com zohosign.com",
    names: "mail|no-?reply.*|notif.*|notify|sign.*|documents?|hello",
    inName: "person",
    replyTo: "person",
  },
  {
    hosts: "hellosign.com mail.hellosign.com mail.dropboxsign.com pandadoc.com email.pandadoc.net",
    inName: "person",
    replyTo: "person",
  },
  // Appointments.
  {
    hosts: "calendly.com",
    names: "notifications?|teams?|team-?calendly|scheduling|invitee.*|reminders?|calendly",
    inName: "service",
    replyTo: "person",
  },
  {
    hosts:
      ".calendly.com doodle.com .doodle.com cal.com bookings.microsoft.com youcanbook.me acuityscheduling.com .acuityscheduling.com savvycal.com chilipiper.com tidycal.com oncehub.com simplybook.me",
    inName: "service",
    replyTo: "person",
  },
  {
    hosts:
      "resource.calendar.google.com group.calendar.google.com group.v.calendar.google.com import.calendar.google.com",
    inName: "service",
    replyTo: "service",
  },
  {
    hosts: "google.com",
    names:
      "calendar-notification|calendar-server|sharing|(?:drive-shares|comments|forms-receipts|meetings|workspace|classroom|groups|calendar).*-no-?reply",
    inName: "person",
    replyTo: "person",
  },
  {
    hosts: "docs.google.com plus.google.com txt.voice.google.com",
    inName: "person",
    replyTo: "person",
  },
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
    hosts: "bitbucket.org",
    names: ".*(?:reply|notif|commits|pullrequests|pipelines).*|bitbucket",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "microsoft.com",
    names:
      "azure-?(?:devops|boards).*|(?:ms-?)?planner|(?:microsoft-?)?(?:bookings|flow|forms|teams|loop)|power-?(?:automate|apps|bi).*",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "mail.asana.com .mail.asana.com app.smartsheet.com .smartsheet.com mail.notion.so mail.monday.com tasks.clickup.com email.figma.com mail.airtable.com youtrack.cloud .youtrack.cloud",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "wrike.com smartsheet.com clickup.com monday.com figma.com miro.com airtable.com linear.app todoist.com notion.so",
    names:
      "wrike|.*(?:no-?reply|notif|notify|reply|robot|automation|comments?|invit).*|user|team|do-not-.*",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "asana.com slack.com .slack.com email.slackhq.com basecamp.com 3.basecamp.com app.basecamp.com",
    names: ".*(?:no-?reply|notif|feedback|team|reply|notify).*",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts:
      "mail.support.microsoft.com sharepointonline.com email.teams.microsoft.com teams.mail.microsoft",
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
      ".zendesk.com .freshdesk.com .freshservice.com .freshsales.io .helpscout.net .helpscoutapp.com .groovehq.com .deskpro.com .happyfox.com .kayako.com .gorgias.com .zohodesk.com .zohosupport.com",
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
    hosts:
      "service-now.com indeedemail.com .indeedemail.com .greenhouse-mail.io greenhouse-mail.io hire.lever.co .workablemail.com .teamtailor-mail.com .recruitee.com pipedrivemail.com .pipedrivemail.com zapiermail.com .zapiermail.com",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: ".servicenow.com .service-now.com .salesforce.com",
    names: ".*(?:no-?reply|helpdesk|support|notif|case|itsm).*|servicedesk|instance",
    inName: "service",
    replyTo: "service",
  },
  // Forms.
  {
    hosts:
      "typeform.com .typeform.com followups.typeform.com jotform.com .jotform.com wufoo.com .wufoo.com formspree.io .formspree.io formstack.com .formstack.com cognitoforms.com surveymonkey.com .surveymonkey.com surveymonkeyuser.com tally.so formsubmit.co",
    inName: "service",
    replyTo: "person",
  },
  {
    hosts:
      "squarespace.info wixforms.com wix-forms.com wixshoutout.com webflow.com .webflow.com wordpress.com unbounce.com .unbounce.com netlify.com paperform.co getform.io usebasin.com 123formbuilder.com",
    names: ".*(?:form|submission|no-?reply|notif|donotreply).*",
    inName: "service",
    replyTo: "person",
  },
  {
    hosts: ".hubspot.com .hs-inbox.com .hubspotemail.net .hubspotfree.net",
    inName: "person",
    replyTo: "person",
  },
  {
    hosts: "hubspot.com",
    names: "forms?|notifications?|form-.*|no-?reply",
    inName: "service",
    replyTo: "person",
  },
  // Shops and bookings.
  {
    hosts:
      "marketplace.amazon.* .marketplace.amazon.* members.ebay.* guest.booking.com property.booking.com reply.airbnb.com user.airbnb.com host.airbnb.com reply.eventbrite.com reply.craigslist.org sale.craigslist.org hous.craigslist.org mail.kleinanzeigen.de mail.ebay-kleinanzeigen.de messagerie.leboncoin.fr .gumtree.com messages.vinted.com message.etsy.com",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "airbnb.* etsy.com fiverr.com upwork.com freelancer.com",
    names:
      "express|automated|response|transaction|conversations?|.*(?:no-?reply|notif|reply|message).*",
    inName: "service",
    replyTo: "service",
  },
  {
    hosts: "eventbrite.com .eventbrite.com evbuc.com meetup.com email.meetup.com",
    names: ".*(?:no-?reply|notif|orders?|info|reply).*",
    inName: "service",
    replyTo: "person",
  },
];
