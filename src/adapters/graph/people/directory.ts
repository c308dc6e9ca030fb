import { untagged } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Identities } from "../../../core/lookUp/ports";
import type { AskGraph } from "../batch/batchPart";
import { readPart } from "../batch/readPart";
import type { GrantedScopes } from "../scopes";
import type { ShortMemory } from "../../../core/shortMemory";
import { collectCalls } from "./collectCalls";
import { parseUsers } from "./parseUsers";
import type { DirectoryUser } from "./parseUsers";
import { addressesPerQuery, usersUrls } from "./usersUrl";

/** The users behind addresses. An address the directory does not know is missing. */
export type FoundUsers = ReadonlyMap<EmailAddress, DirectoryUser>;

export interface Directory {
  /** Never fails: without the directory colleagues stay known by address. */
  readonly find: (addresses: readonly EmailAddress[]) => Promise<FoundUsers>;
  /** True where the directory has said whose address it is, or that it does not know. */
  readonly isKnown: (address: EmailAddress) => boolean;
  /** Those it has been said of. */
  readonly recall: (addresses: readonly EmailAddress[]) => FoundUsers;
}

export type DirectoryMemory = ShortMemory<DirectoryUser | "unknown">;

/** Who the directory says stands behind each address; without those it could not be asked about. */
export async function identifyIn(
  directory: Directory,
  addresses: readonly EmailAddress[],
): Promise<Identities> {
  const users = await directory.find(addresses).catch(() => new Map() as FoundUsers);
  return new Map(
    addresses
      .filter(directory.isKnown)
      .map((address) => [address, users.get(address)?.colleague ?? "unknown"] as const),
  );
}

export interface DirectoryOptions {
  readonly ask: AskGraph;
  readonly readGranted: () => Promise<GrantedScopes>;
  readonly memory: DirectoryMemory;
}

/** Only the colleagues seen most are looked up; the others keep the address as their name. */
const mostAddresses = 2 * addressesPerQuery;

/** The organisation's directory, as far as it may be read (User.ReadBasic.All). */
export function createDirectory(options: DirectoryOptions): Directory {
  const { memory } = options;
  // Mailbox and calendar hear of colleagues at the same moment: one question for both.
  const lookUp = collectCalls((addresses: readonly EmailAddress[]) =>
    lookUpUsers(addresses.slice(0, mostAddresses), options),
  );
  // The directory has nobody's `+tag`.
  const heardOf = (address: EmailAddress) => memory.get(untagged(address));
  const isKnown = (address: EmailAddress) => heardOf(address) !== undefined;
  const recall = (addresses: readonly EmailAddress[]) =>
    new Map(
      addresses.flatMap((address) => {
        const user = heardOf(address) ?? "unknown";
        return user === "unknown" ? [] : [[address, user] as const];
      }),
    );
  return {
    isKnown,
    recall,
    async find(addresses) {
      const unheard = addresses.filter((address) => !isKnown(address)).map(untagged);
      if (unheard.length > 0) await lookUp(unheard);
      return recall(addresses);
    },
  };
}

async function lookUpUsers(
  addresses: readonly EmailAddress[],
  options: DirectoryOptions,
): Promise<void> {
  const granted = await options.readGranted();
  if (!granted.has("User.ReadBasic.All")) return;
  const view = granted.has("User.Read.All") ? "all" : "basic";
  const chunks = Array.from(
    { length: Math.ceil(addresses.length / addressesPerQuery) },
    (_, place) => addresses.slice(place * addressesPerQuery, (place + 1) * addressesPerQuery),
  );
  await Promise.all(
    chunks.map(async (chunk) => {
      const urls = usersUrls(chunk, view);
      remember(chunk, await readUsers(urls, options.ask), options.memory);
    }),
  );
}

/** Undefined where they cannot be read just now. */
async function readUsers(
  urls: readonly string[],
  ask: AskGraph,
): Promise<readonly DirectoryUser[] | undefined> {
  try {
    const pages = await Promise.all(urls.map((url) => readPart(ask, { url })));
    return pages.flatMap(parseUsers);
  } catch {
    return undefined;
  }
}

function remember(
  addresses: readonly EmailAddress[],
  users: readonly DirectoryUser[] | undefined,
  memory: DirectoryMemory,
): void {
  if (users === undefined) return;
  for (const address of addresses) {
    const user = users.find(({ colleague }) => colleague.addresses.includes(address));
    memory.set(address, user ?? "unknown");
  }
}
