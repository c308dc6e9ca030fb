import { AppError } from "../../core/errors";
import type { ContactSource, OptOuts } from "../../core/lookUp/ports";
import { partLoader } from "../../core/partLoader";
import { shareUntilFailure } from "../../core/shareUntilFailure";
import type { GraphSystem, GraphSystemOptions, GraphSources } from "./graphSystem";

/**
 * Graph, with Microsoft's client, in a script of its own that loads from now on: the CRM's colleagues
 * are shown without it.
 */
export function createLateGraphSystem(options: GraphSystemOptions): GraphSystem {
  const load = partLoader(async () => {
    const { createGraphSystem } = await import(/* webpackChunkName: "graph" */ "./graphSystem");
    return createGraphSystem(options);
  });
  // Ahead of the first use, which meets again whatever fails here.
  load().catch(() => undefined);
  const { sources, optOutGroupId } = options;
  const { mailbox, calendar } = sources;
  return {
    openSources(occasion, time) {
      const open = shareUntilFailure(async () => (await load()).openSources(occasion, time));
      return {
        contacts: [
          ...(mailbox ? [lateSource("mailbox", open)] : []),
          ...(calendar ? [lateSource("calendar", open)] : []),
        ],
        profileExtras: {
          readProfiles: async (colleagues) => (await open()).profileExtras.readProfiles(colleagues),
        },
        ...(optOutGroupId !== undefined && { optOuts: lateOptOuts(open) }),
      };
    },
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
