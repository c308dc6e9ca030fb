import { AppError } from "../../core/errors";
import type { ContactSource, OptOuts } from "../../core/lookUp/ports";
import type { EmailAddress } from "../../core/people/emailAddress";
import { identifyRep } from "../../core/people/identifyRep";
import type { Rep } from "../../core/people/people";
import { partLoader } from "../../core/partLoader";
import { shareUntilFailure } from "../../core/shareUntilFailure";
import type { GraphSystem, GraphSystemOptions, GraphSources } from "./graphSystem";

/**
 * Graph, with Microsoft's client, in a script of its own that loads from now on: the CRM's colleagues
 * are shown without it.
 */
export function createLateGraphSystem(options: GraphSystemOptions): GraphSystem {
  let loaded: GraphSystem | undefined;
  const load = partLoader(async () => {
    const { createGraphSystem } = await import(/* webpackChunkName: "graph" */ "./graphSystem");
    return (loaded = createGraphSystem(options));
  });
  // Ahead of the first use, which meets again whatever fails here.
  load().catch(() => undefined);
  const bySignIn = (rep: Rep) => identifyRep(rep, options.readAccount?.() ?? {}, undefined);
  const { optOutGroupId } = options;
  const { mailbox, calendar } = options.sources;
  return {
    openSources(lookUp, time, crowd) {
      const open = shareUntilFailure(async () => (await load()).openSources(lookUp, time, crowd));
      return {
        contacts: [
          ...(mailbox ? [lateSource("mailbox", open)] : []),
          ...(calendar ? [lateSource("calendar", open)] : []),
        ],
        identity: {
          identifyRep: async (rep) => {
            const opened = await open().catch(() => undefined);
            return opened?.identity.identifyRep(rep) ?? bySignIn(rep);
          },
        },
        directory: {
          identify: async (addresses) => {
            const opened = await open().catch(() => undefined);
            return opened?.directory.identify(addresses) ?? new Map<EmailAddress, never>();
          },
        },
        profileExtras: {
          readProfiles: async (colleagues) => (await open()).profileExtras.readProfiles(colleagues),
        },
        ...(optOutGroupId !== undefined && { optOuts: lateOptOuts(open) }),
      };
    },
    readSetup: async (time) => (await load()).readSetup(time),
    openPeople: (time) => ({
      system: "mailbox",
      search: async (name) => (await load()).openPeople(time).search(name),
    }),
    nameRep: (rep) => loaded?.nameRep(rep) ?? bySignIn(rep).rep,
    readSentMail: async (wanted, time) => (await load()).readSentMail(wanted, time),
    completeOrganization: async (configured, time) =>
      (await load()).completeOrganization(configured, time),
  };
}

function lateOptOuts(open: () => Promise<GraphSources>): OptOuts {
  return {
    async readOptedOut() {
      const { optOuts } = await open();
      if (optOuts === undefined) throw new AppError("unexpected");
      return optOuts.readOptedOut();
    },
  };
}

function lateSource(name: ContactSource["name"], open: () => Promise<GraphSources>): ContactSource {
  return {
    name,
    async findContacts(prospect, tell) {
      const { contacts } = await open();
      const source = contacts.find((candidate) => candidate.name === name);
      if (source === undefined) throw new AppError("unexpected");
      return source.findContacts(prospect, tell);
    },
  };
}
