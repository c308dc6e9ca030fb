import { relayOf } from "../../../../src/core/people/relays/relay";
import { relayTable } from "../../../../src/core/people/relays/relayTable";
import { anAddress } from "../../../support/builders";

/** For each row addresses of the service and, where people work at its hosts, of one of them. */
const examples: readonly (readonly [service: readonly string[], person?: string])[] = [
  [
    [
      "hit-reply@linkedin.com",
      "inmail-hit-reply@linkedin.com",
      "invitations@linkedin.com",
      "sales-solutions@linkedin.com",
    ],
    "jane.doe@linkedin.com",
  ],
  [["messages@e.linkedin.com"]],
  [["mailrobot@xing.com", "mail@xing.com"], "jane.doe@xing.com"],
  [["x@mail.xing.com", "friend@facebookmail.com"]],
  [["dse_na4@docusign.net", "dse@eumail.docusign.net"]],
  [["dse_demo@docusign.com", "mail@signnow.com", "no-reply@yousign.com"], "jane.doe@docusign.com"],
  [["echosign@echosign.com", "adobesign@adobesign.com", "x@na1.adobesign.com"]],
  [["message@adobe.com", "adobesign@adobe.com"], "jane.doe@adobe.com"],
  [["noreply@mail.hellosign.com", "docs@email.pandadoc.net"]],
  [
    ["notifications@calendly.com", "teams@calendly.com", "teamcalendly@calendly.com"],
    "jane.doe@calendly.com",
  ],
  [["x@send.calendly.com", "mailer@doodle.com", "acme@bookings.microsoft.com"]],
  [["c_188abc@resource.calendar.google.com", "c_abc123xyz@group.calendar.google.com"]],
  [
    [
      "calendar-notification@google.com",
      "drive-shares-dm-noreply@google.com",
      "forms-receipts-noreply@google.com",
    ],
    "jane.doe@google.com",
  ],
  [["comments-noreply@docs.google.com", "15551234.abc@txt.voice.google.com"]],
  [["jira@prospect.atlassian.net", "confluence@mail.atlassian.com"]],
  [["jira@atlassian.com"], "jane.doe@atlassian.com"],
  [["taco@trello.com"], "jane.doe@trello.com"],
  [["pat@noreply.github.com", "12345+pat@users.noreply.github.com"]],
  [["notifications@github.com"], "jane.doe@github.com"],
  [["gitlab@mg.gitlab.com"]],
  [["gitlab@gitlab.com"], "jane.doe@gitlab.com"],
  [
    ["azuredevops@microsoft.com", "planner@microsoft.com", "microsoft-teams@microsoft.com"],
    "jane.doe@microsoft.com",
  ],
  [
    [
      "pullrequests-reply@bitbucket.org",
      "wrike@wrike.com",
      "notifications@clickup.com",
      "no-reply@asana.com",
      "notification@slack.com",
    ],
    "jane.doe@slack.com",
  ],
  [
    [
      "x+123@mail.asana.com",
      "user@app.smartsheet.com",
      "automation@app.smartsheet.com",
      "no-reply@sharepointonline.com",
      "noreply@email.teams.microsoft.com",
    ],
  ],
  [["no-reply@dropbox.com"], "jane.doe@dropbox.com"],
  [["no-reply@zoom.us", "messenger@webex.com"], "jane.doe@zoom.us"],
  [
    [
      "acme@service-now.com",
      "pat_ab1@indeedemail.com",
      "x@acme.pipedrivemail.com",
      "x@zapiermail.com",
      "support@acme.zendesk.com",
      "help@acme.freshdesk.com",
    ],
  ],
  [["acme@intercom-mail.com", "x@acme.intercom-mail.com"]],
  [["acme-noreply@acme.service-now.com"], "jane.doe@mail.salesforce.com"],
  [["notify@followups.typeform.com", "noreply@jotform.com", "x@formspree.io"]],
  [
    ["form-submission@squarespace.info", "donotreply@wordpress.com", "formresponses@netlify.com"],
    "jane.doe@wordpress.com",
  ],
  [["x@forwarding.hubspot.com", "y@acme.hs-inbox.com"]],
  [["forms@hubspot.com"], "jane.doe@hubspot.com"],
  [
    [
      "abc123@marketplace.amazon.com",
      "x@m.marketplace.amazon.de",
      "x@marketplace.amazon.co.uk",
      "x@members.ebay.de",
      "x@members.ebay.com.au",
      "x@guest.booking.com",
      "x@reply.eventbrite.com",
      "ab-12@reply.craigslist.org",
      "x@mail.kleinanzeigen.de",
    ],
  ],
  [
    ["noreply@reminder.eventbrite.com", "express@airbnb.com", "automated@airbnb.co.uk"],
    "jane.doe@eventbrite.com",
  ],
];

describe("relayTable", () => {
  it("has an example for each row", () => {
    expect(examples).toHaveLength(relayTable.length);
  });

  const rows = relayTable.map((relay, index) => {
    const [services = [], person] = examples[index] ?? [];
    return { hosts: relay.hosts, services, person };
  });

  it.each(rows)("knows the service at $hosts, and who works there", (row) => {
    const hostsOf = (address: string) => relayOf(anAddress(address), {})?.hosts;
    expect(row.services.length).toBeGreaterThan(0);
    expect(row.services.map(hostsOf)).toEqual(row.services.map(() => row.hosts));
    expect(row.person && hostsOf(row.person)).toBeUndefined();
  });
});

describe("relayOf", () => {
  it("knows a service that the administrator names, with every host below it", () => {
    const organization = { relayHosts: ["tickets.example"] };
    const known = ["x@tickets.example", "x@eu.tickets.example"];
    expect(known.every((address) => relayOf(anAddress(address), organization))).toBe(true);
    expect(relayOf(anAddress("x@mytickets.example"), organization)).toBeUndefined();
  });

  it("does not take a host that only looks like one for the service", () => {
    const others = [
      "hit-reply@linkedin.com.evil.net",
      "jira@atlassian.net.example",
      "dse@mydocusign.net",
      "x@members.ebay.evil.example",
      "x@members.ebay.com.evil",
    ];
    expect(others.filter((address) => relayOf(anAddress(address), {}))).toEqual([]);
  });
});
