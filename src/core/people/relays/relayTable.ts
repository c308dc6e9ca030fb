import type { Relay } from "./relayRow";
import { workRelays } from "./workRelays";

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
    hosts: "docusign.com signnow.com yousign.com",
    names: "dse(?:_.*)?|envelope.*|signing.*|mail|no-?reply.*",
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
      ".calendly.com doodle.com .doodle.com cal.com bookings.microsoft.com youcanbook.me acuityscheduling.com .acuityscheduling.com",
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
  ...workRelays,
  // Forms.
  {
    hosts:
      "typeform.com .typeform.com followups.typeform.com jotform.com .jotform.com wufoo.com .wufoo.com formspree.io .formspree.io formstack.com .formstack.com cognitoforms.com surveymonkey.com .surveymonkey.com surveymonkeyuser.com tally.so formsubmit.co",
    inName: "service",
    replyTo: "person",
  },
  {
    hosts:
      "squarespace.info wixforms.com wix-forms.com wixshoutout.com webflow.com .webflow.com wordpress.com unbounce.com .unbounce.com netlify.com",
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
      "marketplace.amazon.* .marketplace.amazon.* members.ebay.* guest.booking.com reply.airbnb.com reply.eventbrite.com reply.craigslist.org mail.kleinanzeigen.de messagerie.leboncoin.fr .gumtree.com messages.vinted.com message.etsy.com",
    inName: "person",
    replyTo: "service",
  },
  {
    hosts: "eventbrite.com .eventbrite.com evbuc.com meetup.com email.meetup.com airbnb.*",
    names: ".*(?:reply|notif|orders?|info).*|express|automated",
    inName: "service",
    replyTo: "person",
  },
];
