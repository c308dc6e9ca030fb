import type { Colleague, ColleagueProfile, Presence } from "../../../core/people/people";
import type { ColleagueProfiles } from "../../../core/lookUp/ports";
import { partsPerBatch } from "../batch/batchReader";
import type { AskGraph } from "../batch/batchPart";
import type { GrantedScopes } from "../scopes";
import type { DirectoryMemory } from "./directory";
import { readPhoto } from "./readPhoto";
import type { PhotoMemory } from "./readPhoto";
import { readPresences } from "./readPresences";

export interface GraphProfilesOptions {
  readonly ask: AskGraph;
  readonly readGranted: () => Promise<GrantedScopes>;
  readonly users: DirectoryMemory;
  readonly photos: PhotoMemory;
}

/** Photos fit into one batch each time; who has no place in it is shown by initials. */
const room = partsPerBatch;

/** Photo, presence and what the directory tells. Whatever is not permitted or fails is not there. */
export function createGraphProfiles(options: GraphProfilesOptions): ColleagueProfiles {
  // A look-up asks again when it knows more of the same people.
  const asked: Asked = { presences: new Map(), photos: new Map() };
  return {
    async readProfiles(colleagues) {
      const people = colleagues.map((colleague) => identify(colleague, options.users));
      const presences = await readMissing(people, options, asked);
      return people.map(({ directoryId = "", name, details }) => {
        const presence = presences.get(directoryId);
        const photo = options.photos.get(name);
        return someProfile({ ...details, ...photo, ...(presence && { presence }) });
      });
    },
  };
}

interface Identified {
  readonly directoryId?: string;
  /** Directory id, or an address that may well be the sign-in name. */
  readonly name: string;
  readonly details: ColleagueProfile;
}

function identify({ directoryId, addresses }: Colleague, users: DirectoryMemory): Identified {
  const user = addresses
    .map((address) => users.get(address))
    .find((known) => known !== undefined && known !== "unknown");
  const id = directoryId ?? user?.colleague.directoryId;
  return {
    ...(id !== undefined && { directoryId: id }),
    name: id ?? addresses[0] ?? "",
    details: user?.profile ?? {},
  };
}

/** What one look-up has asked for, by directory id and by name. */
interface Asked {
  readonly presences: Map<string, Promise<ReadonlyMap<string, Presence>>>;
  readonly photos: Map<string, Promise<void>>;
}

/** Asks for everything in one turn, so that it travels together. The best introducers come first. */
async function readMissing(
  people: readonly Identified[],
  { ask, readGranted, photos }: GraphProfilesOptions,
  asked: Asked,
): Promise<ReadonlyMap<string, Presence>> {
  const granted = await readGranted().catch(() => new Set<string>());
  const ids = people.flatMap(({ directoryId }) => directoryId ?? []);
  const unasked = granted.has("Presence.Read.All") ? missingIn(asked.presences, ids) : [];
  if (unasked.length > 0) {
    const answer = readPresences(unasked, ask);
    for (const id of unasked) asked.presences.set(id, answer);
  }
  const names = people.flatMap(({ name }) => (name === "" ? [] : name));
  const withoutPhoto = granted.has("User.ReadBasic.All")
    ? missingIn(asked.photos, names).filter((name) => photos.get(name) === undefined)
    : [];
  for (const name of withoutPhoto.slice(0, unasked.length > 0 ? room - 1 : room))
    asked.photos.set(name, readPhoto(name, ask, photos));

  await Promise.all(names.flatMap((name) => asked.photos.get(name) ?? []));
  const presences = await Promise.all(ids.flatMap((id) => asked.presences.get(id) ?? []));
  return new Map(presences.flatMap((answer) => [...answer]));
}

function missingIn(asked: ReadonlyMap<string, unknown>, keys: readonly string[]) {
  return [...new Set(keys)].filter((key) => !asked.has(key));
}

function someProfile(profile: ColleagueProfile): ColleagueProfile | undefined {
  return Object.keys(profile).length === 0 ? undefined : profile;
}
