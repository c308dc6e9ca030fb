export const helpText = `Starts Who Knows Whom on a tenant of this machine.

  npm start -- [options]

  --port N               port of the page (3000, or a free one if that is taken)
  --no-open              do not open a browser
  --scenario NAME        another built-in tenant
  --scenario FILE.json   a tenant of your own (docs/local-tenant.md)
  --mail FILE            your mail as the tenant: an mbox, a folder or profile of a mail program, a Takeout, a zip
                         of messages, and more (docs/local-tenant.md); several files, or the option several times
  --me ADDRESS           whose mail it is; without it, the program says whose it may be
  --organization D[,D]   domains of the organisation; the one of ADDRESS where absent
  --organization-mail    with --mail: collects everybody's mail before it opens, and lets the CRM track that of
                         one colleague in five (docs/organization-mail.md)
  --traffic FILE         append one JSON line for each request to the tenant's systems
  --latency MS           delay every answer of the tenant's systems
  --faults FILE.json     what goes wrong: statuses, delays, broken connections, a silent Outlook (docs/local-tenant.md)
  --surface NAME         where the pane stands: message, shared, compose, meeting, organize, none, phone
  --https                page and add-in on two https origins, with a certificate of its own
  --outlook NAME         play one Outlook with what it always does otherwise: web, new, classic, mac, mobile
  --quirk NAME           one more thing that goes wrong in some Outlook; the option several times for several
  --gallery              every state of the pane side by side, in place of a tenant
  --help                 this text

Everything stays on this machine, and nothing is ever sent.`;
